// Which linkages surely overlap with these rows of property_linkages and agree in compound_code? 时间重叠的三方联动
//
// $rows  [Row]  rows of property_linkages: ref, compound_code, surelyFrom, surelyUntil
//
// key    the ref of a row
// rival  the ref of one that is surely in force on some of its days
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $rows AS row
MATCH (compound:Area:Compound {code: row.compound_code})
MATCH (compound)<-[:LINKS_COMPOUND]-(rival:PropertyLinkage {recordedTo: '9999-12-31T23:59:59.999Z'})
WHERE rival.id <> 'property-linkage:' + row.ref
  AND (rival.latestStart <= row.surelyUntil OR rival.latestEnd <= row.surelyUntil)
  AND (row.surelyFrom <= rival.earliestEnd OR row.surelyFrom <= rival.earliestStart)
RETURN row.ref AS key, split(rival.id, ':')[1] AS rival

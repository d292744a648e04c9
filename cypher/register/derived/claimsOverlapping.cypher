// Which linkages surely overlap with these rows of claims and agree in item_ref, unit_ref? 时间重叠的认领
//
// $rows  [Row]  rows of claims: ref, item_ref, unit_ref, surelyFrom, surelyUntil
//
// key    the ref of a row
// rival  the ref of one that is surely in force on some of its days
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $rows AS row
MATCH (item:ListItem {id: 'list-item:' + row.item_ref})
MATCH (unit:Unit {id: 'unit:' + row.unit_ref})
MATCH (item)<-[:CLAIMS]-(rival:Claim {recordedTo: '9999-12-31T23:59:59.999Z'})-[:CLAIMED_BY]->(unit)
WHERE rival.id <> 'claim:' + row.ref
  AND (rival.latestStart <= row.surelyUntil OR rival.latestEnd <= row.surelyUntil)
  AND (row.surelyFrom <= rival.earliestEnd OR row.surelyFrom <= rival.earliestStart)
RETURN row.ref AS key, split(rival.id, ':')[1] AS rival

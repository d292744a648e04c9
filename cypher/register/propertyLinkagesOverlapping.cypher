// Which property linkages surely overlap with these rows, of the same compound? 时间重叠的三方联动
//
// $rows  [Row]  rows of property_linkages: ref, compound_code, latestStart, earliestEnd
//
// key    the ref of a row
// rival  the ref of one that is surely in force on some of its days
UNWIND $rows AS row
MATCH (compound:Area:Compound {code: row.compound_code})
MATCH (compound)<-[:LINKS_COMPOUND]-(rival:PropertyLinkage {recordedTo: '9999-12-31T23:59:59.999Z'})
WHERE rival.id <> 'property-linkage:' + row.ref
  AND rival.latestStart <= rival.earliestEnd
  AND row.latestStart <= rival.earliestEnd
  AND rival.latestStart <= row.earliestEnd
RETURN row.ref AS key, split(rival.id, ':')[1] AS rival

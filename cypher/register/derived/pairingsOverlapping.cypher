// Which linkages surely overlap with these rows of pairings and agree in unit_ref, community_code? 时间重叠的结对共建
//
// $rows  [Row]  rows of pairings: ref, unit_ref, community_code, surelyFrom, surelyUntil
//
// key    the ref of a row
// rival  the ref of one that is surely in force on some of its days
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $rows AS row
MATCH (unit:Unit {id: 'unit:' + row.unit_ref})
MATCH (community:Area:Community {code: row.community_code})
MATCH (unit)<-[:PAIRS_UNIT]-(rival:Pairing {recordedTo: '9999-12-31T23:59:59.999Z'})-[:PAIRS_COMMUNITY]->(community)
WHERE rival.id <> 'pairing:' + row.ref
  AND (rival.latestStart <= row.surelyUntil OR rival.latestEnd <= row.surelyUntil)
  AND (row.surelyFrom <= rival.earliestEnd OR row.surelyFrom <= rival.earliestStart)
RETURN row.ref AS key, split(rival.id, ':')[1] AS rival

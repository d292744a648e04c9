// Which linkages surely overlap with these rows of part_time_memberships and agree in committee_ref, unit_ref, person_ref? 时间重叠的兼职委员
//
// $rows  [Row]  rows of part_time_memberships: ref, committee_ref, unit_ref, person_ref, surelyFrom, surelyUntil
//
// key    the ref of a row
// rival  the ref of one that is surely in force on some of its days
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $rows AS row
MATCH (committee:BigCommittee {id: 'big-committee:' + row.committee_ref})
MATCH (unit:Unit {id: 'unit:' + row.unit_ref})
MATCH (person:Person {id: 'person:' + row.person_ref})
MATCH (committee)<-[:SEAT_IN]-(rival:PartTimeMembership {recordedTo: '9999-12-31T23:59:59.999Z'})-[:ON_BEHALF_OF]->(unit)
WHERE rival.id <> 'part-time-membership:' + row.ref
  AND EXISTS { (rival)-[:HELD_BY]->(person) }
  AND (rival.latestStart <= row.surelyUntil OR rival.latestEnd <= row.surelyUntil)
  AND (row.surelyFrom <= rival.earliestEnd OR row.surelyFrom <= rival.earliestStart)
RETURN row.ref AS key, split(rival.id, ':')[1] AS rival

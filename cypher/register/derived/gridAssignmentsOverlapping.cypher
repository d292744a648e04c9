// Which linkages surely overlap with these rows of grid_assignments and agree in area_code, person_ref, post? 时间重叠的网格人员
//
// $rows  [Row]  rows of grid_assignments: ref, area_code, person_ref, post, surelyFrom, surelyUntil
//
// key    the ref of a row
// rival  the ref of one that is surely in force on some of its days
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $rows AS row
MATCH (area:Area {code: row.area_code})
MATCH (person:Person {id: 'person:' + row.person_ref})
MATCH (area)<-[:ASSIGNED_TO]-(rival:GridAssignment {recordedTo: '9999-12-31T23:59:59.999Z'})-[:HELD_BY]->(person)
WHERE rival.id <> 'grid-assignment:' + row.ref
  AND rival.post = row.post
  AND (rival.latestStart <= row.surelyUntil OR rival.latestEnd <= row.surelyUntil)
  AND (row.surelyFrom <= rival.earliestEnd OR row.surelyFrom <= rival.earliestStart)
RETURN row.ref AS key, split(rival.id, ':')[1] AS rival

// Which linkages surely overlap with these rows of contacts and agree in area_code, unit_ref? 时间重叠的联系包联
//
// $rows  [Row]  rows of contacts: ref, area_code, unit_ref, surelyFrom, surelyUntil
//
// key    the ref of a row
// rival  the ref of one that is surely in force on some of its days
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $rows AS row
MATCH (area:Area {code: row.area_code})
MATCH (unit:Unit {id: 'unit:' + row.unit_ref})
MATCH (area)<-[:CONTACTS]-(rival:ContactAssignment {recordedTo: '9999-12-31T23:59:59.999Z'})-[:CONTACT_UNIT]->(unit)
WHERE rival.id <> 'contact-assignment:' + row.ref
  AND (rival.latestStart <= row.surelyUntil OR rival.latestEnd <= row.surelyUntil)
  AND (row.surelyFrom <= rival.earliestEnd OR row.surelyFrom <= rival.earliestStart)
RETURN row.ref AS key, split(rival.id, ':')[1] AS rival

// Write these rows of contacts as new versions. 写入联系包联
//
// $rows  [Row]   rows of the import format, whole,
//                with the number of the version and the four dates of the period
// $at    Moment  of the write
//
// written  how many were written
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $rows AS row
MATCH (area:Area {code: row.area_code})
CALL (row) {
  MATCH (old:Linkage:ContactAssignment {id: 'contact-assignment:' + row.ref, version: toInteger(row.version) - 1})
  USING INDEX SEEK old:Linkage(id, version)
  WHERE old.recordedTo > $at
  SET old.recordedTo = $at
}
CREATE (contactAssignment:Linkage:ContactAssignment {
  id: 'contact-assignment:' + row.ref,
  version: toInteger(row.version),
  start: row.start,
  end: row.end,
  terminatedOn: row.terminated_on,
  recordedOn: row.recorded_on,
  earliestStart: row.earliestStart,
  latestStart: row.latestStart,
  earliestEnd: row.earliestEnd,
  latestEnd: row.latestEnd,
  recordedFrom: $at,
  recordedTo: '9999-12-31T23:59:59.999Z'
})
CREATE (contactAssignment)-[:CONTACTS]->(area)
WITH contactAssignment, row
CALL (contactAssignment, row) {
  MATCH (unit:Unit {id: 'unit:' + row.unit_ref})
  CREATE (contactAssignment)-[:CONTACT_UNIT]->(unit)
}
CALL (contactAssignment, row) {
  MATCH (person:Person {id: 'person:' + row.person_ref})
  CREATE (contactAssignment)-[:CONTACT_PERSON]->(person)
}
CALL (contactAssignment, row) {
  MATCH (source:Source {id: 'source:' + row.source_ref})
  CREATE (contactAssignment)-[:CITES]->(source)
}
RETURN count(*) AS written

// Write these contact assignments as new versions. 写入联系包联
//
// $rows  [Row]   rows of the import format, whole,
//                with the number of the version and the four dates of the period
// $at    Moment  of the write
//
// written  how many were written
UNWIND $rows AS row
MATCH (area:Area {code: row.area_code})
CALL (row) {
  MATCH (old:Linkage:ContactAssignment {id: 'contact-assignment:' + row.ref, version: toInteger(row.version) - 1})
  USING INDEX SEEK old:Linkage(id, version)
  WHERE old.recordedTo > $at
  SET old.recordedTo = $at
}
CREATE (contact:Linkage:ContactAssignment {
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
CREATE (contact)-[:CONTACTS]->(area)
WITH contact, row
CALL (contact, row) {
  MATCH (unit:Unit {id: 'unit:' + row.unit_ref})
  CREATE (contact)-[:CONTACT_UNIT]->(unit)
}
CALL (contact, row) {
  MATCH (person:Person {id: 'person:' + row.person_ref})
  CREATE (contact)-[:CONTACT_PERSON]->(person)
}
CALL (contact, row) {
  MATCH (source:Source {id: 'source:' + row.source_ref})
  CREATE (contact)-[:CITES]->(source)
}
RETURN count(*) AS written

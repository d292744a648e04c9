// Write these rows of appointments as new versions. 写入任职
//
// $rows  [Row]   rows of the import format, whole,
//                with the number of the version and the four dates of the period
// $at    Moment  of the write
//
// written  how many were written
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $rows AS row
MATCH (person:Person {id: 'person:' + row.person_ref})
MATCH (organisation:PartyOrganisation {id: 'party-organisation:' + row.organisation_ref})
CALL (row) {
  MATCH (old:Linkage:Appointment {id: 'appointment:' + row.ref, version: toInteger(row.version) - 1})
  USING INDEX SEEK old:Linkage(id, version)
  WHERE old.recordedTo > $at
  SET old.recordedTo = $at
}
CREATE (appointment:Linkage:Appointment {
  id: 'appointment:' + row.ref,
  version: toInteger(row.version),
  post: row.post,
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
CREATE (appointment)-[:APPOINTS]->(person)
CREATE (appointment)-[:APPOINTED_TO]->(organisation)
WITH appointment, row
CALL (appointment, row) {
  MATCH (unit:Unit {id: 'unit:' + row.unit_ref})
  CREATE (appointment)-[:ON_BEHALF_OF]->(unit)
}
CALL (appointment, row) {
  MATCH (source:Source {id: 'source:' + row.source_ref})
  CREATE (appointment)-[:CITES]->(source)
}
RETURN count(*) AS written

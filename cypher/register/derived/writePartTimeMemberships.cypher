// Write these rows of part_time_memberships as new versions. 写入兼职委员
//
// $rows  [Row]   rows of the import format, whole,
//                with the number of the version and the four dates of the period
// $at    Moment  of the write
//
// written  how many were written
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $rows AS row
MATCH (committee:BigCommittee {id: 'big-committee:' + row.committee_ref})
MATCH (unit:Unit {id: 'unit:' + row.unit_ref})
CALL (row) {
  MATCH (old:Linkage:PartTimeMembership {id: 'part-time-membership:' + row.ref, version: toInteger(row.version) - 1})
  USING INDEX SEEK old:Linkage(id, version)
  WHERE old.recordedTo > $at
  SET old.recordedTo = $at
}
CREATE (partTimeMembership:Linkage:PartTimeMembership {
  id: 'part-time-membership:' + row.ref,
  version: toInteger(row.version),
  post: row.post,
  start: row.start,
  end: row.end,
  terminatedOn: row.terminated_on,
  terminationReason: row.termination_reason,
  recordedOn: row.recorded_on,
  earliestStart: row.earliestStart,
  latestStart: row.latestStart,
  earliestEnd: row.earliestEnd,
  latestEnd: row.latestEnd,
  recordedFrom: $at,
  recordedTo: '9999-12-31T23:59:59.999Z'
})
CREATE (partTimeMembership)-[:SEAT_IN]->(committee)
CREATE (partTimeMembership)-[:ON_BEHALF_OF]->(unit)
WITH partTimeMembership, row
CALL (partTimeMembership, row) {
  MATCH (person:Person {id: 'person:' + row.person_ref})
  CREATE (partTimeMembership)-[:HELD_BY]->(person)
}
CALL (partTimeMembership, row) {
  MATCH (source:Source {id: 'source:' + row.source_ref})
  CREATE (partTimeMembership)-[:CITES]->(source)
}
RETURN count(*) AS written

// How does the graph hold these rows of part_time_memberships? 台账行：兼职委员
//
// $keys  [String]  refs
//
// key      the ref
// version  the number of the last version; null where there are no versions
// current  false: retracted, and this is how it last stood
// row      the row, by the columns of the import format
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $keys AS key
CALL (key) {
  MATCH (partTimeMembership:Linkage:PartTimeMembership {id: 'part-time-membership:' + key})
  USING INDEX SEEK partTimeMembership:Linkage(id)
  RETURN partTimeMembership
  ORDER BY partTimeMembership.version DESC
  LIMIT 1
}
CALL (partTimeMembership) { <isWithin> }
RETURN key, partTimeMembership.version AS version, partTimeMembership.recordedTo = '9999-12-31T23:59:59.999Z' AS current, {
  ref: key,
  committee_ref: head([(partTimeMembership)-[:SEAT_IN]->(end:BigCommittee) | split(end.id, ':')[1]]),
  unit_ref: head([(partTimeMembership)-[:ON_BEHALF_OF]->(end:Unit) | split(end.id, ':')[1]]),
  person_ref: head([(partTimeMembership)-[:HELD_BY]->(end:Person) | split(end.id, ':')[1]]),
  post: partTimeMembership.post,
  start: partTimeMembership.start,
  end: partTimeMembership.end,
  terminated_on: partTimeMembership.terminatedOn,
  termination_reason: partTimeMembership.terminationReason,
  source_ref: head([(partTimeMembership)-[:CITES]->(end:Source) | split(end.id, ':')[1]]),
  recorded_on: partTimeMembership.recordedOn
} AS row

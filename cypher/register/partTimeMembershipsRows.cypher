// How does the graph hold these part-time memberships, as rows of the import format? 台账行：兼职委员
//
// $keys  [String]  refs
//
// key      the ref
// version  the number of the last version; null where there are no versions
// current  false: retracted, and this is how it last stood
// row      the row, by the columns of the import format
UNWIND $keys AS key
CALL (key) {
  MATCH (seat:Linkage:PartTimeMembership {id: 'part-time-membership:' + key})
  USING INDEX SEEK seat:Linkage(id)
  RETURN seat
  ORDER BY seat.version DESC
  LIMIT 1
}
RETURN key, seat.version AS version, seat.recordedTo = '9999-12-31T23:59:59.999Z' AS current, {
  ref: key,
  committee_ref: head([(seat)-[:SEAT_IN]->(end) | split(end.id, ':')[1]]),
  unit_ref: head([(seat)-[:ON_BEHALF_OF]->(end) | split(end.id, ':')[1]]),
  person_ref: head([(seat)-[:HELD_BY]->(end:Person) | split(end.id, ':')[1]]),
  post: seat.post,
  start: seat.start,
  end: seat.end,
  terminated_on: seat.terminatedOn,
  termination_reason: seat.terminationReason,
  source_ref: head([(seat)-[:CITES]->(end) | split(end.id, ':')[1]]),
  recorded_on: seat.recordedOn
} AS row

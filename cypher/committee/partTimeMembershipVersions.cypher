// What does, or did, the register say of these part-time seats? 兼职委员的各版本
//
// $keys     [ID]       ids of seats
// $knownAt  DateTime?  the version of that moment; null: every version
//
// key      the id
// version  the version with what it joins, oldest first
UNWIND $keys AS key
MATCH (seat:Linkage&PartTimeMembership {id: key})
WHERE $knownAt IS NULL OR seat.recordedFrom <= $knownAt < seat.recordedTo
WITH key, seat ORDER BY seat.version
RETURN key, seat {
  .*,
  committee: head([(seat)-[:SEAT_IN]->(committee:BigCommittee) | committee {.*}]),
  unit: head([(seat)-[:ON_BEHALF_OF]->(unit:Unit) | unit {.*}]),
  sources: [(seat)-[:CITES]->(source:Source) | source {.*}]
} AS version

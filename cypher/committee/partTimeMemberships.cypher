// Which part-time seats in force does each of these areas, committees or units have? 兼职委员
//
// $keys     [AreaCode or ID]  areas in which their committees lie, committees, units
// $asOf     LocalDate         the day asked about
// $knownAt  DateTime          as the register stood
// $after    [id]?             the entry before the page
// $limit    Int               how many at most
//
// key         the area, committee or unit
// totalCount  how many there are
// items       the page, by id
UNWIND $keys AS key
CALL (key) {
  MATCH (:Territory {code: key})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:OF_AREA]-(:BigCommittee)<-[:SEAT_IN]-(seat:PartTimeMembership)
  RETURN seat
  UNION
  MATCH (:BigCommittee {id: key})<-[:SEAT_IN]-(seat:PartTimeMembership)
  RETURN seat
  UNION
  MATCH (:Unit {id: key})<-[:ON_BEHALF_OF]-(seat:PartTimeMembership)
  RETURN seat
}
WITH key, seat
WHERE seat.recordedFrom <= $knownAt < seat.recordedTo AND seat.latestStart <= $asOf <= seat.earliestEnd
WITH key, seat ORDER BY seat.id
WITH key, collect(seat) AS found
RETURN key, size(found) AS totalCount, [seat IN [seat IN found WHERE $after IS NULL OR seat.id > $after[0]][..$limit] | {
  node: seat {
    .*,
    committee: head([(seat)-[:SEAT_IN]->(committee:BigCommittee) | committee {.*}]),
    unit: head([(seat)-[:ON_BEHALF_OF]->(unit:Unit) | unit {.*}]),
    sources: [(seat)-[:CITES]->(source:Source) | source {.*}]
  },
  sort: [seat.id]
}] AS items

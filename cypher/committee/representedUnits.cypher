// Which units hold a seat in each of these big committees? 委员会成员单位
//
// $keys     [ID]       ids of committees
// $asOf     LocalDate  the day asked about
// $knownAt  DateTime   as the register stood
//
// key   the id
// unit  a unit with a seat in force, by name
UNWIND $keys AS key
MATCH (:BigCommittee {id: key})<-[:SEAT_IN]-(seat:PartTimeMembership)-[:ON_BEHALF_OF]->(unit:Unit)
WHERE seat.recordedFrom <= $knownAt < seat.recordedTo AND seat.latestStart <= $asOf <= seat.earliestEnd
CALL (seat) { <touches> }
WITH DISTINCT key, unit ORDER BY unit.name, unit.id
RETURN key, unit {.*, pinyin: null} AS unit

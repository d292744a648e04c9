// Who chairs, chaired and is to chair each of these alliances, and when? 轮值主席历次任期
//
// $keys     [ID]       ids of alliances
// $asOf     LocalDate  the day asked about
// $knownAt  DateTime   as the register stood
//
// key     the id
// member  whose turn it is
// start   first day of the turn
// end     last day of it
// begun   whether it surely has begun by the day; turns by the day they begin, then by the id of the membership
UNWIND $keys AS key
MATCH (:Alliance {id: key})<-[:IN_ALLIANCE]-(membership:AllianceMembership)-[:TAKES_CHAIR]->(turn:ChairTerm)
WHERE membership.recordedFrom <= $knownAt < membership.recordedTo
MATCH (membership)-[:OF_MEMBER]->(member)
WITH key, membership, member, turn ORDER BY turn.earliestStart, membership.id
RETURN key, member {.*, pinyin: null} AS member, turn.start AS start, turn.end AS end, turn.latestStart <= $asOf AS begun

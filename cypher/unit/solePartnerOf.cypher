// Which communities would have no partner without each of these units? 唯一共建单位的社区
//
// $keys     [ID]       ids of units
// $asOf     LocalDate  the day asked about
// $knownAt  DateTime   as the register stood
//
// key          the id
// communities  the communities, by code
UNWIND $keys AS key
MATCH (unit:Unit {id: key})<-[:PAIRS_UNIT]-(pairing:Pairing)-[:PAIRS_COMMUNITY]->(community:Community)
WHERE pairing.recordedFrom <= $knownAt < pairing.recordedTo AND pairing.latestStart <= $asOf <= pairing.earliestEnd
  AND NOT EXISTS {
    MATCH (community)<-[:PAIRS_COMMUNITY]-(other:Pairing)-[:PAIRS_UNIT]->(partner:Unit)
    WHERE partner <> unit
      AND other.recordedFrom <= $knownAt < other.recordedTo AND other.latestStart <= $asOf <= other.earliestEnd
  }
CALL (community) { <isWithin> }
WITH DISTINCT key, community ORDER BY community.code
RETURN key, collect(community {.*, pinyin: null}) AS communities

// Which alliances in force serve each of these communities, or have it as a member in force? 社区所在的党建联盟
//
// $keys     [AreaCode]  codes of communities
// $asOf     LocalDate   the day asked about
// $knownAt  DateTime    as the register stood
//
// key       the code
// alliance  an alliance, by name
UNWIND $keys AS key
CALL (key) {
  MATCH (:Area&Community {code: key})<-[:SERVES]-(alliance:Alliance)
  CALL (alliance) { <isWithin> }
  RETURN alliance
  UNION
  MATCH (:Area&Community {code: key})<-[:OF_MEMBER]-(membership:AllianceMembership)-[:IN_ALLIANCE]->(alliance:Alliance)
  WHERE membership.recordedFrom <= $knownAt < membership.recordedTo
    AND membership.latestStart <= $asOf <= membership.earliestEnd
  CALL (membership) { <touches> }
  RETURN alliance
}
WITH key, alliance
WHERE alliance.latestStart <= $asOf <= alliance.earliestEnd
WITH key, alliance ORDER BY alliance.name, alliance.id
RETURN key, alliance {.*, pinyin: null} AS alliance

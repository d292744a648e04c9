// What does, or did, the register say of these memberships? 联盟成员的各版本
//
// $keys     [ID]       ids of memberships
// $knownAt  DateTime?  the version of that moment; null: every version
//
// key      the id
// version  the version with what it joins, oldest first
UNWIND $keys AS key
MATCH (membership:Linkage&AllianceMembership {id: key})
WHERE $knownAt IS NULL OR membership.recordedFrom <= $knownAt < membership.recordedTo
WITH key, membership ORDER BY membership.version
RETURN key, membership {
  .*,
  alliance: head([(membership)-[:IN_ALLIANCE]->(alliance:Alliance) | alliance {.*}]),
  unit: head([(membership)-[:OF_MEMBER]->(unit:Unit) | unit {.*}]),
  organisation: head([(membership)-[:OF_MEMBER]->(organisation:PartyOrganisation) | organisation {.*}]),
  area: head([(membership)-[:OF_MEMBER]->(area:Area) | area {.*}]),
  chairTerms: [(membership)-[:TAKES_CHAIR]->(turn:ChairTerm) | turn {.start, .end}],
  sources: [(membership)-[:CITES]->(source:Source) | source {.*}]
} AS version

// Which memberships in force does each of these alliances or members have? 联盟成员
//
// $keys     [ID]       alliances, units
// $asOf     LocalDate  the day asked about
// $knownAt  DateTime   as the register stood
// $after    [id]?      the entry before the page
// $limit    Int        how many at most
//
// key         the alliance or unit
// totalCount  how many there are
// items       the page, by id
UNWIND $keys AS key
CALL (key) {
  MATCH (:Alliance {id: key})<-[:IN_ALLIANCE]-(membership:AllianceMembership)
  RETURN membership
  UNION
  MATCH (:Unit {id: key})<-[:OF_MEMBER]-(membership:AllianceMembership)
  RETURN membership
}
WITH key, membership
WHERE membership.recordedFrom <= $knownAt < membership.recordedTo
  AND membership.latestStart <= $asOf <= membership.earliestEnd
WITH key, membership ORDER BY membership.id
WITH key, collect(membership) AS found
RETURN key, size(found) AS totalCount, [membership IN [membership IN found WHERE $after IS NULL OR membership.id > $after[0]][..$limit] | {
  node: membership {
    .*,
    alliance: head([(membership)-[:IN_ALLIANCE]->(alliance:Alliance) | alliance {.*}]),
    unit: head([(membership)-[:OF_MEMBER]->(unit:Unit) | unit {.*}]),
    organisation: head([(membership)-[:OF_MEMBER]->(organisation:PartyOrganisation) | organisation {.*}]),
    area: head([(membership)-[:OF_MEMBER]->(area:Area) | area {.*}]),
    chairTerms: [(membership)-[:TAKES_CHAIR]->(turn:ChairTerm) | turn {.start, .end}],
    sources: [(membership)-[:CITES]->(source:Source) | source {.*}]
  },
  sort: [membership.id]
}] AS items

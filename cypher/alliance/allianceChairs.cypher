// Whose turn is it to chair each of these alliances? 轮值主席
//
// $keys     [ID]       ids of alliances
// $asOf     LocalDate  the day asked about
// $knownAt  DateTime   as the register stood
//
// key      the id; no row where it is nobody's turn
// version  the membership whose turn it is; of several, the one whose turn began last, then the smallest id
UNWIND $keys AS key
MATCH (:Alliance {id: key})<-[:IN_ALLIANCE]-(membership:AllianceMembership)-[:TAKES_CHAIR]->(turn:ChairTerm)
WHERE membership.recordedFrom <= $knownAt < membership.recordedTo
  AND membership.latestStart <= $asOf <= membership.earliestEnd
  AND turn.latestStart <= $asOf <= turn.earliestEnd
WITH key, membership, turn ORDER BY turn.earliestStart DESC, membership.id
WITH key, head(collect(membership)) AS membership
RETURN key, membership {
  .*,
  ends: [(membership)-[end]->(node:Entity|Linkage|MergedUnit|Retracted|ChairTerm) WHERE type(end) <> 'CITES' | {as: type(end), node: node {.*, pinyin: null}}],
  sources: [(membership)-[:CITES]->(source:Source) | source {.*, pinyin: null}]
} AS version

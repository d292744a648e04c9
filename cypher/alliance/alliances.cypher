// Which alliances in force serve an area or one within it? 区域内的党建联盟
//
// $within  AreaCode         the area; CN: all, those that serve no area too
// $kinds   [AllianceKind]?  of any of these kinds
// $asOf    LocalDate        the day asked about
// $after   [name, id]?      the entry before the page
// $limit   Int              how many at most
//
// totalCount  how many there are
// items       the page, by name
CALL () {
  WITH DISTINCT $within AS within WHERE within = 'CN'
  MATCH (alliance:Alliance)
  RETURN alliance
  UNION
  MATCH (:Area {code: $within})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:SERVES]-(alliance:Alliance)
  RETURN alliance
}
WITH alliance
WHERE alliance.latestStart <= $asOf <= alliance.earliestEnd AND ($kinds IS NULL OR alliance.kind IN $kinds)
WITH alliance ORDER BY alliance.name, alliance.id
WITH collect({node: alliance, sort: [alliance.name, alliance.id]}) AS found
// The entry itself, where it is still there: stored text compares by code point, a parameter by UTF-16 unit.
WITH found, coalesce(head([item IN found WHERE item.sort = $after | item.sort]), $after) AS after
RETURN size(found) AS totalCount, [item IN [item IN found WHERE after IS NULL OR item.sort > after][..$limit] |
  item {.sort, node: [node IN [item.node] | node {.*, pinyin: null}][0]}] AS items

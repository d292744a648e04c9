// Which big committees lie within an area? 区域内的大工委、大党委
//
// $within  AreaCode             the area
// $kinds   [BigCommitteeKind]?  of any of these kinds
// $after   [name, id]?          the entry before the page
// $limit   Int                  how many at most
//
// totalCount  how many there are
// items       the page, by name
MATCH (:Territory {code: $within})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:OF_AREA]-(committee:BigCommittee)
WHERE $kinds IS NULL OR committee.kind IN $kinds
WITH DISTINCT committee ORDER BY committee.name, committee.id
WITH collect({node: committee, sort: [committee.name, committee.id]}) AS found
// The entry itself, where it is still there: stored text compares by code point, a parameter by UTF-16 unit.
WITH found, coalesce(head([item IN found WHERE item.sort = $after | item.sort]), $after) AS after
RETURN size(found) AS totalCount, [item IN [item IN found WHERE after IS NULL OR item.sort > after][..$limit] |
  item {.sort, node: [node IN [item.node] | node {.*, pinyin: null}][0]}] AS items

// Which areas lie directly beneath each of these, those that a functional zone administers included? 下级区域
//
// $keys   [AreaCode]       codes of the areas above
// $level  AreaLevel?       only those of this level
// $after  [code, id]?      the entry before the page
// $limit  Int              how many at most
//
// key         the code
// totalCount  how many there are
// items       the page, by code
UNWIND $keys AS key
MATCH (:Area {code: key})<-[:WITHIN|ADMINISTERED_BY]-(child:Area)
WHERE $level IS NULL OR child.level = $level
CALL (child) { <isWithin> }
WITH DISTINCT key, child ORDER BY child.code
WITH key, collect({node: child, sort: [child.code, child.id]}) AS found
// The entry itself, where it is still there: stored text compares by code point, a parameter by UTF-16 unit.
WITH key, found, coalesce(head([item IN found WHERE item.sort = $after | item.sort]), $after) AS after
RETURN key, size(found) AS totalCount, [item IN [item IN found WHERE after IS NULL OR item.sort > after][..$limit] |
  item {.sort, node: [node IN [item.node] | node {.*, pinyin: null}][0]}] AS items

// Which entries of the lists does each of these areas, communities or units have? 清单
//
// $after  [id]?  the entry before the page
// $limit  Int    how many at most
//
// key         the code or id
// totalCount  how many there are
// items       the page, by id
CALL () { <listItemsFound> }
WITH key, item ORDER BY item.id
WITH key, collect({node: item, sort: [item.id]}) AS found
// The entry itself, where it is still there: stored text compares by code point, a parameter by UTF-16 unit.
WITH key, found, coalesce(head([item IN found WHERE item.sort = $after | item.sort]), $after) AS after
RETURN key, size(found) AS totalCount, [item IN [item IN found WHERE after IS NULL OR item.sort > after][..$limit] |
  item {.sort, node: [node IN [item.node] | node {.*, pinyin: null}][0]}] AS items

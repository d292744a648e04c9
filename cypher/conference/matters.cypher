// Which matters were raised by a day within each of these areas, or at each of these meetings? 议题列表
//
// $after  [day, id]?  the entry before the page
// $limit  Int         how many at most
//
// key         the code or id
// totalCount  how many there are
// items       the page, by day
CALL () { <mattersFound> }
WITH key, matter, day ORDER BY day, matter.id
WITH key, collect({node: matter, sort: [day, matter.id]}) AS found
// The entry itself, where it is still there: stored text compares by code point, a parameter by UTF-16 unit.
WITH key, found, coalesce(head([item IN found WHERE item.sort = $after | item.sort]), $after) AS after
RETURN key, size(found) AS totalCount, [item IN [item IN found WHERE after IS NULL OR item.sort > after][..$limit] |
  item {.sort, node: [node IN [item.node] | node {.*, pinyin: null}][0]}] AS items

// Which service calls were raised within each of these areas? 区域内的吹哨报到
//
// $after  [raisedOn, id]?  the entry before the page
// $limit  Int              how many at most
//
// key         the code
// totalCount  how many there are
// items       the page, by moment
CALL () { <serviceCallsFound> }
WITH key, call ORDER BY call.raisedOn, call.id
WITH key, collect({node: call, sort: [call.raisedOn, call.id]}) AS found
// The entry itself, where it is still there: stored text compares by code point, a parameter by UTF-16 unit.
WITH key, found, coalesce(head([item IN found WHERE item.sort = $after | item.sort]), $after) AS after
RETURN key, size(found) AS totalCount, [item IN [item IN found WHERE after IS NULL OR item.sort > after][..$limit] |
  item {.sort, node: [node IN [item.node] | node {.*, pinyin: null}][0]}] AS items

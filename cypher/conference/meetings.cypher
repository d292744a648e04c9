// Which meetings were held by a day within each of these areas, or by each of these joint conferences? 会议列表
//
// $after  [heldOn, id]?  the entry before the page
// $limit  Int            how many at most
//
// key         the code or id
// totalCount  how many there are
// items       the page, by day
CALL () { <meetingsFound> }
WITH key, meeting ORDER BY meeting.heldOn, meeting.id
WITH key, collect({node: meeting, sort: [meeting.heldOn, meeting.id]}) AS found
// The entry itself, where it is still there: stored text compares by code point, a parameter by UTF-16 unit.
WITH key, found, coalesce(head([item IN found WHERE item.sort = $after | item.sort]), $after) AS after
RETURN key, size(found) AS totalCount, [item IN [item IN found WHERE after IS NULL OR item.sort > after][..$limit] |
  item {.sort, node: [node IN [item.node] | node {.*, pinyin: null}][0]}] AS items

// Which activities were held in each of these areas, or under each of these pairings? 共建活动
//
// $after  [heldOn, id]?  the entry before the page
// $limit  Int            how many at most
//
// key         the code or id
// totalCount  how many there are
// items       the page, by day
CALL () { <activitiesFound> }
WITH key, activity ORDER BY activity.heldOn, activity.id
WITH key, collect({node: activity, sort: [activity.heldOn, activity.id]}) AS found
// The entry itself, where it is still there: stored text compares by code point, a parameter by UTF-16 unit.
WITH key, found, coalesce(head([item IN found WHERE item.sort = $after | item.sort]), $after) AS after
RETURN key, size(found) AS totalCount, [item IN [item IN found WHERE after IS NULL OR item.sort > after][..$limit] |
  item {.sort, node: [node IN [item.node] | node {.*, pinyin: null}][0]}] AS items

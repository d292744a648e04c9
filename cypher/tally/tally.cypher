// How are the linkages of a kind spread over some dimensions? 分布统计
//
// $min    Int?            only counts of at least this
// $max    Int?            only counts of at most this
// $sign   Int             1: the smallest count first; -1: the largest
// $after  [count, key]?   the entry before the page: its count with the sign, then its keys
// $limit  Int             how many at most
//
// totalCount  how many combinations there are
// items       the page: keys, count and part; by count, then by keys
CALL () {
  CALL () { <tallied> }
  RETURN keys, count, part
  UNION ALL
  CALL () { <tallyCandidates> }
  RETURN [id] AS keys, 0 AS count, 0 AS part
}
WITH keys, sum(count) AS count, sum(part) AS part
WHERE ($min IS NULL OR count >= $min) AND ($max IS NULL OR count <= $max)
WITH {node: {keys: keys, count: count, part: part}, sort: [$sign * count] + keys} AS item ORDER BY item.sort
WITH collect(item) AS found
// The entry itself, where it is still there: stored text compares by code point, a parameter by UTF-16 unit.
WITH found, coalesce(head([item IN found WHERE item.sort = $after | item.sort]), $after) AS after
RETURN size(found) AS totalCount, [item IN found WHERE after IS NULL OR item.sort > after][..$limit] AS items

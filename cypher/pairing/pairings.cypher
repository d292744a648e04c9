// Which pairings does each of these areas, units, communities or Party organisations have, chosen and ordered as asked? 结对共建
//
// $orderBy  [{field, sign}]  orders; sign -1 turns one round
// $after    [order, id]?     the entry before the page
// $limit    Int              how many at most
//
// key         the code or id
// totalCount  how many there are
// items       the page
CALL () { <pairingsFound> }
WITH key, pairing, [order IN $orderBy | CASE order.field
  WHEN 'START' THEN order.sign * toInteger(replace(CASE pairing.earliestStart WHEN '0001-01-01' THEN null ELSE pairing.earliestStart END, '-', ''))
  WHEN 'END' THEN order.sign * toInteger(replace(CASE pairing.latestEnd WHEN '9999-12-31' THEN null ELSE pairing.latestEnd END, '-', ''))
  ELSE order.sign * pairing.annualFunding
END] AS orders
WITH key, pairing, [order IN orders | coalesce(order, 1e18)] AS orders
ORDER BY orders, pairing.id
WITH key, collect({pairing: pairing, sort: [orders, pairing.id]}) AS found
// The entry itself, where it is still there: stored text compares by code point, a parameter by UTF-16 unit.
WITH key, found, coalesce(head([item IN found WHERE item.sort = $after | item.sort]), $after) AS after
RETURN key, size(found) AS totalCount, [item IN [item IN found WHERE after IS NULL OR item.sort > after][..$limit] | {
  node: [pairing IN [item.pairing] | pairing {
    .*,
    ends: [(pairing)-[end]->(node:Entity|Linkage|MergedUnit|Retracted|ChairTerm) WHERE type(end) <> 'CITES' | {as: type(end), node: node {.*, pinyin: null}}],
    sources: [(pairing)-[:CITES]->(source:Source) | source {.*, pinyin: null}]
  }][0],
  sort: item.sort
}] AS items

// What are the big committees within these areas called? 大工委、大党委名称
//
// $areas  [AreaCode]  the areas
// $limit  Int         how many at most
//
// committee  its id, name and kind
// area       code of its area
UNWIND $areas AS within
MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(area:Area)<-[:OF_AREA]-(committee:BigCommittee)
WITH DISTINCT committee, area LIMIT $limit
RETURN committee {.id, .name, .kind} AS committee, area.code AS area

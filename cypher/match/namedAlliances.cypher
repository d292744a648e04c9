// What are the alliances that serve areas within these called? 党建联盟名称
//
// $areas  [AreaCode]  the areas
// $limit  Int         how many at most
//
// alliance  its id, name and kind
// serves    codes of the areas that it serves
UNWIND $areas AS within
MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:SERVES]-(alliance:Alliance)
WITH DISTINCT alliance LIMIT $limit
RETURN alliance {.id, .name, .kind} AS alliance, [(alliance)-[:SERVES]->(area:Area) | area.code] AS serves

// What are the areas within these called, buildings apart? 区域名称
//
// $areas  [AreaCode]  the areas
// $limit  Int         how many at most
//
// code    its code
// name    its name
// level   its level
// parent  code of the area that it lies in
UNWIND $areas AS within
MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(area:Area)
WHERE area.level <> 'BUILDING'
WITH DISTINCT area LIMIT $limit
RETURN area.code AS code, area.name AS name, area.level AS level, head([(area)-[:WITHIN]->(parent:Area) | parent.code]) AS parent

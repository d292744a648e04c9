// In which areas does an area lie? 所在区域链
//
// $within  AreaCode  the area; CN: none
//
// code      code of the area itself, or of one above it
// name      its name
// level     its level
// distance  how many steps it is away; the shortest way counts
MATCH path = (:Area {code: $within})-[:WITHIN|ADMINISTERED_BY*0..]->(area:Area)
RETURN area.code AS code, area.name AS name, area.level AS level, min(length(path)) AS distance
ORDER BY distance

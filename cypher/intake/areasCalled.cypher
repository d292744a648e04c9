// Which areas are called so? 按名称找区域
//
// $query  String    the names in the query language of the index
// $names  [String]  the names; one that an area's name begins with does too, as 大新社区 of 大新社区居委会
//
// name   the name that was asked for
// code   code of an area
// full   its whole name
// above  codes and names of the areas that it lies in
CALL db.index.fulltext.queryNodes('comparedNames', $query, {limit: 2000}) YIELD node AS area
WHERE area:Area
UNWIND [each IN $names WHERE area.name STARTS WITH each] AS name
RETURN name, area.code AS code, area.name AS full, [(area)-[:WITHIN|ADMINISTERED_BY*1..6]->(higher:Area) | higher {.code, .name}] AS above
ORDER BY name, code
LIMIT 200

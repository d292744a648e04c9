// Which area does each of these lie in? 上级区域
//
// $keys  [AreaCode]  codes of the areas
//
// key   the code
// area  its parent; no row for an area at the top
UNWIND $keys AS key
MATCH (:Area {code: key})-[:WITHIN]->(area:Area)
RETURN key, area {.*} AS area

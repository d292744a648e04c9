// Which areas lie above these, link by link? 上级区域链
//
// $keys  [AreaCode]  areas
//
// key    the code of such an area, or of one above it
// above  the code of an area that it lies in or is administered by
UNWIND $keys AS key
MATCH (:Area {code: key})-[:WITHIN|ADMINISTERED_BY*0..]->(link:Area)-[:WITHIN|ADMINISTERED_BY]->(above:Area)
RETURN DISTINCT link.code AS key, above.code AS above

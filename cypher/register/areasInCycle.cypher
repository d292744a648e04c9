// Which of these areas lie within themselves? 隶属关系成环的区域
//
// $keys  [AreaCode]  areas
//
// clash  the codes of a chain that leads from such an area back to it
UNWIND $keys AS key
MATCH (area:Area {code: key})
CALL (area) {
  MATCH chain = (area)-[:WITHIN|ADMINISTERED_BY*]->(area)
  RETURN [link IN nodes(chain) | link.code] AS clash
  LIMIT 1
}
RETURN clash

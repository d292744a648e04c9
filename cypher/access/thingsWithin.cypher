// Which of these things lie within the area that the viewer may see? 查看者区域内的对象
//
// $keys  [ID]  ids of anything; of a unit that was merged, that of the unit that it is part of now is meant
//
// key     the id; no row where nothing has it
// inside  whether it lies there; a linkage does if the area end of any of its versions does
UNWIND $keys AS key
CALL (key) {
  MATCH (thing:Entity {id: key})
  RETURN thing
  UNION
  MATCH (:MergedUnit {id: key})-[:MERGED_INTO*]->(thing:Unit)
  RETURN thing
  UNION
  MATCH (thing:Linkage {id: key})
  RETURN thing
  UNION
  MATCH (thing:Exemption {id: key})
  RETURN thing
  UNION
  MATCH (thing:PublishedFigure {id: key})
  RETURN thing
}
CALL (thing) {
  RETURN false AS inside
  UNION
  CALL (thing) { <isWithin> }
  RETURN true AS inside
}
RETURN key, max(inside) AS inside

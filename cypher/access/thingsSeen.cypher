// Of which of these things may the viewer see anything? 查看者可能看到的对象
//
// $keys  [ID]  ids of anything but changes; of a unit that was merged, that of the unit that it is part of now is meant
//
// key   the id; no row where nothing has it, or what has it lies outside and joins nothing inside
UNWIND $keys AS key
CALL (key) {
  MATCH (thing:Entity {id: key})
  RETURN thing
  UNION
  MATCH (:MergedUnit {id: key})-[:MERGED_INTO*]->(thing:Unit)
  RETURN thing
  UNION
  MATCH (:Linkage {id: key})-->(thing:Entity) WHERE NOT thing:Source
  RETURN thing
  UNION
  MATCH (thing:Exemption {id: key})
  RETURN thing
  UNION
  MATCH (thing:PublishedFigure {id: key})
  RETURN thing
}
CALL (thing) { <isWithin> }
RETURN DISTINCT key

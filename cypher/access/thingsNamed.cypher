// What do these ids name that the viewer may see, or that is joined to what lies within the viewer's area? 编号所指的对象
//
// $keys     [ID]      ids; of a unit that was merged, that of the unit that it is part of now is meant, where what joined it did so by this one
// $knownAt  DateTime  as the register stood
//
// key  the id; no row where it names nothing of the kind
// id   of what it names
UNWIND $keys AS key
CALL (key) {
  MATCH (thing:Entity {id: key})
  RETURN thing, thing AS called
  UNION
  MATCH (called:MergedUnit {id: key})-[:MERGED_INTO*]->(thing:Unit)
  RETURN thing, called
}
CALL (thing, called) {
  CALL (thing) { <isWithin> }
  RETURN true AS isNamed
  UNION
  // Of an outside unit nobody learns which others became part of it.
  MATCH (called)<--(linkage:Linkage)
  WHERE called:MergedUnit OR linkage.recordedFrom <= $knownAt < linkage.recordedTo
  CALL (linkage) { <touches> }
  RETURN true AS isNamed
}
RETURN key, thing.id AS id

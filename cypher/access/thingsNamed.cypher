// What do these ids name that the viewer may see, or that is joined to what lies within the viewer's area? 编号所指的对象
//
// $keys     [ID]      ids; of a unit that was merged, that of the unit that it is part of now is meant
// $knownAt  DateTime  as the register stood
//
// key  the id; no row where it names nothing of the kind
// id   of what it names
UNWIND $keys AS key
CALL (key) {
  MATCH (thing:Entity {id: key})
  RETURN thing
  UNION
  MATCH (:MergedUnit {id: key})-[:MERGED_INTO*]->(thing:Unit)
  RETURN thing
}
CALL (thing) {
  CALL (thing) { <isWithin> }
  RETURN true AS isNamed
  UNION
  MATCH (thing)<--(linkage:Linkage)
  WHERE linkage.recordedFrom <= $knownAt < linkage.recordedTo
  CALL (linkage) { <touches> }
  RETURN true AS isNamed
}
RETURN key, thing.id AS id

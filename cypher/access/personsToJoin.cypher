// Whom of these people may a linkage of the viewer's area join? 本区域的关联可涉及的人员
//
// $keys     [ID]      ids of people
// $knownAt  DateTime  as the register stands
//
// key  the id; no row where nobody has it, or somebody outside of whom the linkage would show more than is seen already
UNWIND $keys AS key
MATCH (person:Person {id: key})
CALL (person) {
  CALL (person) { <isWithin> }
  RETURN true AS mayBe
  UNION
  // Somebody employed outside stays there, and is seen as the other end of what joins them already.
  MATCH (person)<--(linkage:Linkage)
  WHERE linkage.recordedFrom <= $knownAt < linkage.recordedTo AND EXISTS { (person)-[:EMPLOYED_BY]->(:Unit) }
  CALL (linkage) { <touches> }
  RETURN true AS mayBe
  UNION
  // Somebody who was recorded and is nowhere yet.
  WITH person
  WHERE NOT EXISTS { (person)-[:EMPLOYED_BY]->(:Unit) }
    AND NOT EXISTS { MATCH (person)<--(linkage:Linkage) WHERE linkage.recordedFrom <= $knownAt < linkage.recordedTo }
  RETURN true AS mayBe
}
RETURN key

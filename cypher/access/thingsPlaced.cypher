// Where do these things lie as they stand, so that what is written of them counts there? 对象现所在的区域
//
// $keys  [ID]  ids of anything; of a unit that was merged, that of the unit that it is part of now is meant
//
// key     the id; no row where nothing has it
// inside  whether it lies within the area that the viewer may see
// shared  whether it lies there and is an alliance that serves areas outside, too, or hangs on one 跨区域的党建联盟
UNWIND $keys AS key
CALL (key) {
  MATCH (thing:Entity {id: key})
  RETURN thing
  UNION
  MATCH (:MergedUnit {id: key})-[:MERGED_INTO*]->(thing:Unit)
  RETURN thing
  UNION
  MATCH (thing:Linkage {id: key})
  USING INDEX SEEK thing:Linkage(id)
  WHERE thing.recordedTo = '9999-12-31T23:59:59.999Z'
  RETURN thing
  UNION
  MATCH (thing:Exemption {id: key})
  WHERE thing.recordedTo = '9999-12-31T23:59:59.999Z'
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
WITH key, thing, max(inside) AS inside
CALL (thing) {
  RETURN false AS shared
  UNION
  MATCH way = (thing)-[:IN_ALLIANCE|HELD_UNDER|CONFERENCE_OF|MEETING_OF|RAISED_AT|EXEMPTS*0..4]->(:Alliance)-[:SERVES]->(area:Area)
  // Where an activity was held, and an area's or a committee's own conference, are nearer.
  WHERE none(nearer IN nodes(way) WHERE EXISTS { (nearer)-[:HELD_IN]->(:Area) } OR EXISTS { (nearer)-[:CONFERENCE_OF]->(:Area|BigCommittee) })
  CALL (area) {
    RETURN false AS own
    UNION
    CALL (area) { <isWithin> }
    RETURN true AS own
  }
  WITH area, max(own) AS own
  RETURN NOT own AS shared
}
RETURN key, max(inside) AS inside, max(inside AND shared) AS shared

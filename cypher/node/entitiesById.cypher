// Which areas, units, people, bodies and other lasting things have these ids? 按编号查对象
//
// $keys  [ID]  ids
//
// key     the id; no row where nothing has it
// entity  all that is known of it, of a unit that was merged of the one that it is part of now
UNWIND $keys AS key
CALL (key) {
  MATCH (entity:Entity {id: key})
  RETURN entity
  UNION
  MATCH (:MergedUnit {id: key})-[:MERGED_INTO*]->(entity:Unit)
  RETURN entity
}
RETURN key, entity {.*, pinyin: null} AS entity

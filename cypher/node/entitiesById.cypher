// Which areas, units, people, bodies and other lasting things have these ids? 按编号查对象
//
// $keys  [ID]  ids
//
// key     the id; no row where nothing has it
// entity  all that is known of it
UNWIND $keys AS key
MATCH (entity:Entity {id: key})
RETURN key, entity {.*} AS entity

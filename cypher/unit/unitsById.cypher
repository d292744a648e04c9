// Which units have these ids? 按编号查单位
//
// $keys  [ID]  ids
//
// key   the id
// unit  the unit
UNWIND $keys AS key
MATCH (unit:Unit {id: key})
RETURN key, unit {.*} AS unit

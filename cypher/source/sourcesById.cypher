// Which sources have these ids? 按编号查来源
//
// $keys  [ID]  ids
//
// key     the id
// source  the source
UNWIND $keys AS key
MATCH (source:Source {id: key})
RETURN key, source {.*} AS source

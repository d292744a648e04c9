// Which changes have these ids? 按编号查变更
//
// $keys  [ID]  ids
//
// key     the id; no row where nothing has it
// change  all that is known of it
UNWIND $keys AS key
MATCH (change:Change {id: key})
RETURN key, change {.*} AS change

// How far had each of these entries of the lists come on a day? 清单状态
//
// $keys  [ID]  ids of entries
//
// key     the id
// status  how far it had come
UNWIND $keys AS key
MATCH (item:ListItem {id: key})
CALL (*) { <itemStatus> }
RETURN key, status

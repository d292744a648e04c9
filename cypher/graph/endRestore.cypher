// Take the mark off: the graph is complete. 结束恢复
//
// ended  1 if there was a mark
MATCH (restore:Restore)
DELETE restore
RETURN count(*) AS ended

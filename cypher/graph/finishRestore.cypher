// Take the numbers of the backup off some of its nodes. 清除恢复标记
//
// $limit  Int  how many at most
//
// finished  how many they were
MATCH (node:Restored)
WITH node LIMIT $limit
REMOVE node:Restored, node.restoredAs
RETURN count(*) AS finished

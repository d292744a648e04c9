// Create the nodes of a backup. 恢复节点
//
// $nodes  [Map]  number, labels and properties of each
//
// written  how many were created
UNWIND $nodes AS given
CREATE (node:Restored {restoredAs: given.number})
SET node:$(given.labels), node += given.properties
RETURN count(*) AS written

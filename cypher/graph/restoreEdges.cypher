// Create the relationships of a backup. 恢复关系
//
// $edges  [Map]  type, start, end (numbers of nodes) and properties of each
//
// written  how many were created
UNWIND $edges AS given
MATCH (start:Restored {restoredAs: given.start})
MATCH (end:Restored {restoredAs: given.end})
CREATE (start)-[edge:$(given.type)]->(end)
SET edge = given.properties
RETURN count(*) AS written

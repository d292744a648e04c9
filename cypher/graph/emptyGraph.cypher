// Delete some of all that is there, but for the mark of a restore. 清空
//
// $limit  Int  how many nodes at most
//
// deleted  how many were deleted
MATCH (node)
WHERE NOT node:Restore
WITH node LIMIT $limit
DETACH DELETE node
RETURN count(*) AS deleted

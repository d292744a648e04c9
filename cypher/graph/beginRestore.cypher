// Mark the graph as incomplete until a restore is done. 开始恢复
//
// $at  Moment  when it began
//
// at  when it began
MERGE (restore:Restore)
SET restore.at = $at
RETURN restore.at AS at

// Since when is a restore under way, or broken off? 未完成的恢复
//
// at  when it began
MATCH (restore:Restore)
RETURN restore.at AS at

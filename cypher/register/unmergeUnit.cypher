// Make a merged unit one of its own again. 撤销单位合并
//
// $id  ID  of the unit that was merged
//
// restored  how many were restored
MATCH (gone:MergedUnit {id: $id})-[merged:MERGED_INTO]->(:Unit)
DELETE merged
REMOVE gone:MergedUnit
SET gone:Unit:Entity
RETURN count(*) AS restored

// Make a unit one with another: its id leads there from now on. 合并单位
//
// $merge  ID  of the unit that goes
// $keep   ID  of the unit that stays
//
// merged  how many were merged
MATCH (gone:Unit {id: $merge})
MATCH (kept:Unit {id: $keep})
CREATE (gone)-[:MERGED_INTO]->(kept)
REMOVE gone:Unit:Entity
SET gone:MergedUnit
RETURN count(*) AS merged

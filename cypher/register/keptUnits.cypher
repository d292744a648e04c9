// Into which units were these merged? 合并后的单位
//
// $keys  [ID]  ids of units
//
// key   the id of a unit that was merged; no row for any other
// kept  the id of the unit that it is part of now
UNWIND $keys AS key
MATCH (:MergedUnit {id: key})-[:MERGED_INTO*]->(kept:Unit)
RETURN key, kept.id AS kept

// Which of these rows are of units that were merged into others? 已合并的单位
//
// $rows  [Row]  rows of units: ref
//
// key    the ref of a row
// rival  the ref of the unit that it is part of now
UNWIND $rows AS row
MATCH (:MergedUnit {id: 'unit:' + row.ref})-[:MERGED_INTO*]->(kept:Unit)
RETURN row.ref AS key, split(kept.id, ':')[1] AS rival

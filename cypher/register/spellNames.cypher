// Keep with each of these things how its names are spelled, for the search. 名称拼音
//
// $names  [{id, pinyin}]  ids and, for the name and each former one, its spelling
//
// written  how many were written
UNWIND $names AS row
MATCH (named:Entity {id: row.id})
SET named.pinyin = row.pinyin
RETURN count(*) AS written

// Keep with each of these things how its names are compared and spelled, for filters and the search. 名称拼音
//
// $names  [{id, plain, pinyin}]  ids and, for the name and each former one, its normal form and its spelling
//
// written  how many were written
UNWIND $names AS row
MATCH (named:Entity {id: row.id})
SET named.plainNames = row.plain, named.pinyin = row.pinyin
RETURN count(*) AS written

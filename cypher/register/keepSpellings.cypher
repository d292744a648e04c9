// Keep what these ids look like, which are not in plain letters: unit:Ｐ１ like unit:P1. 保留编号的半角写法
//
// $spellings  [{id, plain}]  ids, and the same in plain letters
//
// kept  how many were kept
UNWIND $spellings AS row
MERGE (spelling:Spelling {id: row.id})
SET spelling.plain = row.plain
RETURN count(*) AS kept

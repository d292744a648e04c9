// Which other ids look like these, written in letters that are not plain? 仅全角半角不同的编号
//
// $ids  [{id, plain}]  ids, and the same in plain letters
//
// id     the id that was asked about
// other  one that looks like it
UNWIND $ids AS row
MATCH (spelling:Spelling {plain: row.plain})
USING INDEX SEEK spelling:Spelling(plain)
WHERE spelling.id <> row.id
RETURN row.id AS id, spelling.id AS other

// Write these rows of sources as they stand. 写入来源
//
// $rows  [Row]   rows of the import format, whole
// $at    Moment  of the write
//
// written  how many were written
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $rows AS row
MERGE (source:Source {id: 'source:' + row.ref})
SET source:Entity,
    source.title = row.title,
    source.publisher = row.publisher,
    source.published = row.published,
    source.locator = row.locator,
    source.url = row.url,
    source.synthetic = row.synthetic,
    source.recordedFrom = $at,
    source.recordedTo = '9999-12-31T23:59:59.999Z'
RETURN count(*) AS written

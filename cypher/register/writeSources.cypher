// Write these sources as they stand in the rows. 写入来源
//
// $rows  [Row]  rows of the import format, whole
//
// written  how many were written
UNWIND $rows AS row
MERGE (source:Source {id: 'source:' + row.ref})
SET source:Entity,
    source.title = row.title,
    source.publisher = row.publisher,
    source.published = row.published,
    source.locator = row.locator,
    source.url = row.url,
    source.synthetic = row.synthetic
RETURN count(*) AS written

// Write these sources as they stand in the rows. 写入来源
//
// $rows  [Row]   rows of the import format, whole
// $at    Moment  of the write
//
// written  how many were written
UNWIND $rows AS row
MERGE (source:Source {id: 'source:' + row.ref})
SET source:Entity,
    source.recordedFrom = $at,
    source.recordedTo = '9999-12-31T23:59:59.999Z',
    source.title = row.title,
    source.publisher = row.publisher,
    source.published = row.published,
    source.locator = row.locator,
    source.url = row.url,
    source.synthetic = row.synthetic
RETURN count(*) AS written

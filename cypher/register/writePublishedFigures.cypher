// Write these published figures as they stand in the rows. 写入公布数据
//
// $rows  [Row]   rows of the import format, whole
// $at    Moment  of the write
//
// written  how many were written
UNWIND $rows AS row
MATCH (area:Area {code: row.area_code})
MATCH (source:Source {id: 'source:' + row.source_ref})
MERGE (figure:PublishedFigure {id: 'published-figure:' + row.ref})
SET figure.recordedFrom = $at,
    figure.recordedTo = '9999-12-31T23:59:59.999Z',
    figure.key = row.key,
    figure.title = row.title,
    figure.value = row.value,
    figure.bound = row.bound,
    figure.unit = row.unit,
    figure.period = row.period,
    figure.asOf = row.as_of
WITH figure, area, source
CALL (figure) {
  MATCH (figure)-[old:SPEAKS_OF|CITES]->()
  DELETE old
}
CREATE (figure)-[:SPEAKS_OF]->(area)
CREATE (figure)-[:CITES]->(source)
RETURN count(*) AS written

// Write these rows of published_figures as they stand. 写入公布数据
//
// $rows  [Row]   rows of the import format, whole
// $at    Moment  of the write
//
// written  how many were written
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $rows AS row
MATCH (area:Area {code: row.area_code})
MATCH (source:Source {id: 'source:' + row.source_ref})
MERGE (publishedFigure:PublishedFigure {id: 'published-figure:' + row.ref})
SET publishedFigure.key = row.key,
    publishedFigure.title = row.title,
    publishedFigure.value = row.value,
    publishedFigure.bound = row.bound,
    publishedFigure.unit = row.unit,
    publishedFigure.period = row.period,
    publishedFigure.asOf = row.as_of,
    publishedFigure.recordedFrom = $at,
    publishedFigure.recordedTo = '9999-12-31T23:59:59.999Z'
WITH publishedFigure, area, source, row
CALL (publishedFigure) {
  MATCH (publishedFigure)-[old:SPEAKS_OF|CITES]->()
  DELETE old
}
CREATE (publishedFigure)-[:SPEAKS_OF]->(area)
CREATE (publishedFigure)-[:CITES]->(source)
RETURN count(*) AS written

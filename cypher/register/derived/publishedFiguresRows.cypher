// How does the graph hold these rows of published_figures? 台账行：公布数据
//
// $keys  [String]  refs
//
// key      the ref
// version  the number of the last version; null where there are no versions
// current  false: retracted, and this is how it last stood
// row      the row, by the columns of the import format
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $keys AS key
MATCH (publishedFigure:PublishedFigure {id: 'published-figure:' + key})
CALL (publishedFigure) { <isWithin> }
RETURN key, null AS version, true AS current, {
  ref: key,
  area_code: head([(publishedFigure)-[:SPEAKS_OF]->(end:Area) | end.code]),
  key: publishedFigure.key,
  title: publishedFigure.title,
  value: publishedFigure.value,
  bound: publishedFigure.bound,
  unit: publishedFigure.unit,
  source_ref: head([(publishedFigure)-[:CITES]->(end:Source) | split(end.id, ':')[1]]),
  period: publishedFigure.period,
  as_of: publishedFigure.asOf
} AS row

// How does the graph hold these published figures, as rows of the import format? 台账行：公布数据
//
// $keys  [String]  refs
//
// key      the ref
// version  the number of the last version; null where there are no versions
// current  false: retracted, and this is how it last stood
// row      the row, by the columns of the import format
UNWIND $keys AS key
MATCH (figure:PublishedFigure {id: 'published-figure:' + key})
RETURN key, null AS version, true AS current, {
  ref: key,
  area_code: head([(figure)-[:SPEAKS_OF]->(end) | end.code]),
  key: figure.key,
  title: figure.title,
  value: figure.value,
  bound: figure.bound,
  unit: figure.unit,
  source_ref: head([(figure)-[:CITES]->(end) | split(end.id, ':')[1]]),
  period: figure.period,
  as_of: figure.asOf
} AS row

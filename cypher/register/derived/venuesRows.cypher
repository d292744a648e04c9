// How does the graph hold these rows of venues? 台账行：阵地
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
MATCH (venue:Venue {id: 'venue:' + key})
CALL (venue) { <isWithin> }
RETURN key, null AS version, true AS current, {
  ref: key,
  name: venue.name,
  kind: venue.kind,
  area_code: head([(venue)-[:LOCATED_IN]->(end:Area) | end.code]),
  opened_by_ref: head([(venue)-[:OPENED_BY]->(end:Unit) | split(end.id, ':')[1]])
} AS row

// How does the graph hold these rows of areas? 台账行：区域
//
// $keys  [String]  codes
//
// key      the code
// version  the number of the last version; null where there are no versions
// current  false: retracted, and this is how it last stood
// row      the row, by the columns of the import format
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $keys AS key
MATCH (area:Area {code: key})
RETURN key, null AS version, true AS current, {
  code: key,
  name: area.name,
  level: area.level,
  parent_code: head([(area)-[:WITHIN]->(end:Area) | end.code]),
  administered_by_code: head([(area)-[:ADMINISTERED_BY]->(end:Area) | end.code]),
  grid_code: head([(area)-[:IN_GRID]->(end:Area) | end.code]),
  urban: area.urban,
  street_kind: area.streetKind,
  functional_zone: area.functionalZone,
  source_ref: head([(area)-[:CITES]->(end:Source) | split(end.id, ':')[1]])
} AS row

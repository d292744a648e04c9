// Write these rows of areas as they stand. 写入区域
//
// $rows  [Row]   rows of the import format, whole
// $at    Moment  of the write
//
// written  how many were written
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $rows AS row
MERGE (area:Area {code: row.code})
SET area:Entity,
    area.id = 'area:' + row.code,
    area.name = row.name,
    area.level = row.level,
    area.urban = row.urban,
    area.streetKind = row.street_kind,
    area.functionalZone = row.functional_zone,
    area.recordedFrom = $at,
    area.recordedTo = '9999-12-31T23:59:59.999Z'
WITH area, row
CALL (area) {
  MATCH (area)-[old:WITHIN|ADMINISTERED_BY|IN_GRID|CITES]->()
  DELETE old
}
CALL (area, row) {
  MATCH (parent:Area {code: row.parent_code})
  CREATE (area)-[:WITHIN]->(parent)
}
CALL (area, row) {
  MATCH (administeredBy:Area {code: row.administered_by_code})
  CREATE (area)-[:ADMINISTERED_BY]->(administeredBy)
}
CALL (area, row) {
  MATCH (grid:Area {code: row.grid_code})
  CREATE (area)-[:IN_GRID]->(grid)
}
CALL (area, row) {
  MATCH (source:Source {id: 'source:' + row.source_ref})
  CREATE (area)-[:CITES]->(source)
}
RETURN count(*) AS written

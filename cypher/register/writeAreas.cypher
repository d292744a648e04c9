// Write these areas as they stand in the rows. 写入区域
//
// $rows  [Row]   rows of the import format, whole
// $at    Moment  of the write
//
// written  how many were written
UNWIND $rows AS row
MERGE (area:Area:Territory {code: row.code})
SET area:Entity,
    area.recordedFrom = $at,
    area.recordedTo = '9999-12-31T23:59:59.999Z',
    area.id = 'area:' + row.code,
    area.name = row.name,
    area.level = row.level,
    area.urban = row.urban,
    area.streetKind = row.street_kind,
    area.functionalZone = row.functional_zone
REMOVE area:Province:Prefecture:County:Street:Community:Compound:Building:Grid
// The label is the level in capitals and small letters; a micro-grid is a grid.
SET area:$(CASE row.level WHEN 'MICRO_GRID' THEN 'Grid' ELSE left(row.level, 1) + toLower(substring(row.level, 1)) END)
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
  MATCH (country:Territory:Country {code: 'CN'})
  WHERE row.parent_code IS NULL
  CREATE (area)-[:WITHIN]->(country)
}
CALL (area, row) {
  MATCH (zone:Area {code: row.administered_by_code})
  CREATE (area)-[:ADMINISTERED_BY]->(zone)
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

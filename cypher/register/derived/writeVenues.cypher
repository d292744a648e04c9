// Write these rows of venues as they stand. 写入阵地
//
// $rows  [Row]   rows of the import format, whole
// $at    Moment  of the write
//
// written  how many were written
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $rows AS row
MATCH (area:Area {code: row.area_code})
MERGE (venue:Venue {id: 'venue:' + row.ref})
SET venue:Entity,
    venue.name = row.name,
    venue.kind = row.kind,
    venue.recordedFrom = $at,
    venue.recordedTo = '9999-12-31T23:59:59.999Z'
WITH venue, area, row
CALL (venue) {
  MATCH (venue)-[old:LOCATED_IN|OPENED_BY]->()
  DELETE old
}
CREATE (venue)-[:LOCATED_IN]->(area)
WITH venue, row
CALL (venue, row) {
  MATCH (openedBy:Unit {id: 'unit:' + row.opened_by_ref})
  CREATE (venue)-[:OPENED_BY]->(openedBy)
}
RETURN count(*) AS written

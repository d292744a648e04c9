// Write these volunteer teams as they stand in the rows. 写入志愿服务队
//
// $rows  [Row]   rows of the import format, whole
// $at    Moment  of the write
//
// written  how many were written
UNWIND $rows AS row
MATCH (area:Area {code: row.area_code})
MERGE (team:VolunteerTeam {id: 'volunteer-team:' + row.ref})
SET team:Entity,
    team.recordedFrom = $at,
    team.recordedTo = '9999-12-31T23:59:59.999Z',
    team.name = row.name,
    team.members = toInteger(row.members)
WITH team, area, row
CALL (team) {
  MATCH (team)-[old:BASED_IN|FORMED_BY]->()
  DELETE old
}
CREATE (team)-[:BASED_IN]->(area)
WITH team, row
CALL (team, row) {
  MATCH (unit:Unit {id: 'unit:' + row.unit_ref})
  CREATE (team)-[:FORMED_BY]->(unit)
}
RETURN count(*) AS written

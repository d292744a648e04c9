// Write these rows of volunteer_teams as they stand. 写入志愿服务队
//
// $rows  [Row]   rows of the import format, whole
// $at    Moment  of the write
//
// written  how many were written
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $rows AS row
MATCH (area:Area {code: row.area_code})
MERGE (volunteerTeam:VolunteerTeam {id: 'volunteer-team:' + row.ref})
SET volunteerTeam:Entity,
    volunteerTeam.name = row.name,
    volunteerTeam.members = toInteger(row.members),
    volunteerTeam.recordedFrom = $at,
    volunteerTeam.recordedTo = '9999-12-31T23:59:59.999Z'
WITH volunteerTeam, area, row
CALL (volunteerTeam) {
  MATCH (volunteerTeam)-[old:BASED_IN|FORMED_BY]->()
  DELETE old
}
CREATE (volunteerTeam)-[:BASED_IN]->(area)
WITH volunteerTeam, row
CALL (volunteerTeam, row) {
  MATCH (unit:Unit {id: 'unit:' + row.unit_ref})
  CREATE (volunteerTeam)-[:FORMED_BY]->(unit)
}
RETURN count(*) AS written

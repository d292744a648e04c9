// How does the graph hold these rows of volunteer_teams? 台账行：志愿服务队
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
MATCH (volunteerTeam:VolunteerTeam {id: 'volunteer-team:' + key})
CALL (volunteerTeam) { <isWithin> }
RETURN key, null AS version, true AS current, {
  ref: key,
  name: volunteerTeam.name,
  area_code: head([(volunteerTeam)-[:BASED_IN]->(end:Area) | end.code]),
  unit_ref: head([(volunteerTeam)-[:FORMED_BY]->(end:Unit) | split(end.id, ':')[1]]),
  members: volunteerTeam.members
} AS row

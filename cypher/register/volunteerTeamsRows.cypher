// How does the graph hold these volunteer teams, as rows of the import format? 台账行：志愿服务队
//
// $keys  [String]  refs
//
// key      the ref
// version  the number of the last version; null where there are no versions
// current  false: retracted, and this is how it last stood
// row      the row, by the columns of the import format
UNWIND $keys AS key
MATCH (team:VolunteerTeam {id: 'volunteer-team:' + key})
RETURN key, null AS version, true AS current, {
  ref: key,
  name: team.name,
  area_code: head([(team)-[:BASED_IN]->(end:Area) | end.code]),
  unit_ref: head([(team)-[:FORMED_BY]->(end:Unit) | split(end.id, ':')[1]]),
  members: team.members
} AS row

// How are the volunteer teams based within each of these areas spread over some dimensions? 志愿服务队分布统计
//
// $dimensions  [TallyDimension]  for which values are wanted
// $measure      TallyMeasure?    MEMBERS of a team
//
// key         the code
// totalCount  how many combinations there are
// items       the page
CALL () { <volunteerTeamsFound> }
CALL (team) {
  MATCH (team)-[:FORMED_BY]->(unit:Unit)
  CALL (unit) { <isWithin> }
  RETURN collect(unit) AS units
}
WITH collect({
  key: key, id: team.id,
  ends: [(team)-[:BASED_IN]->(area:Area) | area],
  units: units,
  values: [dimension IN $dimensions | null],
  number: CASE $measure WHEN 'MEMBERS' THEN team.members END
}) AS things, [] AS empties
CALL (*) { <spread> }
RETURN key, totalCount, items

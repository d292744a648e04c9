// How are the venues within each of these areas spread over some dimensions? 阵地分布统计
//
// $dimensions  [TallyDimension]  for which values are wanted
//
// key         the code
// totalCount  how many combinations there are
// items       the page
CALL () { <venuesFound> }
CALL (venue) {
  MATCH (venue)-[:OPENED_BY]->(unit:Unit)
  CALL (unit) { <isWithin> }
  RETURN collect(unit) AS units
}
WITH collect({
  key: key, id: venue.id,
  ends: [(venue)-[:LOCATED_IN]->(area:Area) | area],
  units: units,
  values: [dimension IN $dimensions | CASE dimension WHEN 'KIND' THEN [venue.kind] END]
}) AS things, [] AS empties
CALL (*) { <spread> }
RETURN key, totalCount, items

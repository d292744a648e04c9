// How are the activities held in each of these areas, or under each of these pairings, spread over some dimensions? 共建活动分布统计
//
// $knownAt      DateTime         as the register stood
// $dimensions  [TallyDimension]  for which values are wanted
// $measure      TallyMeasure?    PEOPLE or UNITS that took part
//
// key         the code or id
// totalCount  how many combinations there are
// items       the page
CALL () { <activitiesFound> }
CALL (activity) {
  MATCH (activity)-[:ATTENDED_BY|HELD_UNDER]->(one:Unit|BigCommittee|Alliance)
  CALL (one) { <isWithin> }
  RETURN collect(CASE WHEN one:Unit THEN one END) AS units, collect(CASE WHEN NOT one:Unit THEN one.id END) AS bodies
}
WITH key, activity, units, bodies, [(activity)-[:HELD_IN]->(area:Area) | area] AS held
WITH collect({
  key: key, id: activity.id, day: activity.heldOn,
  ends: CASE held WHEN [] THEN [
    (activity)-[:HELD_UNDER]->(body)-[:PAIRS_COMMUNITY|OF_AREA|SERVES]->(area:Area)
    WHERE NOT body:Linkage OR body.recordedFrom <= $knownAt < body.recordedTo | area
  ] ELSE held END,
  units: units,
  values: [dimension IN $dimensions | CASE dimension
    WHEN 'BODY' THEN bodies
  END],
  number: CASE $measure
    WHEN 'PEOPLE' THEN activity.people
    WHEN 'UNITS' THEN size(units)
  END
}) AS things, [] AS empties
CALL (*) { <spread> }
RETURN key, totalCount, items

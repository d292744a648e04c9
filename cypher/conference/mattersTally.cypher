// How are the matters raised within each of these areas, or at each of these meetings, spread over some dimensions? 议题分布统计
//
// $asOf         LocalDate        the day asked about
// $dimensions  [TallyDimension]  for which values are wanted
// $measure      TallyMeasure?    DAYS from its raising until it was settled, or to the day asked about
//
// key         the code or id
// totalCount  how many combinations there are
// items       the page
CALL () { <mattersFound> }
MATCH (matter)-[:RAISED_AT]->(:Meeting)-[:MEETING_OF]->(conference:JointConference)
CALL (*) { <conferenceEnds> }
CALL (matter, conference) {
  CALL (matter, conference) {
    MATCH (matter)-[:RESPONSIBLE_UNIT]->(unit:Unit)
    RETURN unit AS one
    UNION
    MATCH (conference)-[:CONFERENCE_OF]->(body:BigCommittee|Alliance)
    RETURN body AS one
  }
  CALL (one) { <isWithin> }
  RETURN collect(CASE WHEN one:Unit THEN one END) AS units, collect(CASE WHEN NOT one:Unit THEN one.id END) AS bodies
}
WITH collect({
  key: key, id: matter.id, ends: ends, day: day, units: units,
  values: [dimension IN $dimensions | CASE dimension
    WHEN 'BODY' THEN bodies
    WHEN 'STATUS' THEN [CASE WHEN matter.resolvedOn <= $asOf THEN 'RESOLVED' ELSE 'OPEN' END]
  END],
  number: CASE $measure WHEN 'DAYS' THEN
    duration.inDays(date(day), date(CASE WHEN matter.resolvedOn <= $asOf THEN matter.resolvedOn ELSE $asOf END)).days
  END
}) AS things, [] AS empties
CALL (*) { <spread> }
RETURN key, totalCount, items

// How are the meetings within each of these areas, or of each of these joint conferences, spread over some dimensions? 会议分布统计
//
// $dimensions  [TallyDimension]  for which values are wanted
// $measure      TallyMeasure?    UNITS that attended
//
// key         the code or id
// totalCount  how many combinations there are
// items       the page
CALL () { <meetingsFound> }
MATCH (meeting)-[:MEETING_OF]->(conference:JointConference)
CALL (*) { <conferenceEnds> }
CALL (meeting, conference) {
  CALL (meeting, conference) {
    MATCH (meeting)-[:ATTENDED_BY]->(unit:Unit)
    RETURN unit AS one
    UNION
    MATCH (conference)-[:CONFERENCE_OF]->(body:BigCommittee|Alliance)
    RETURN body AS one
  }
  CALL (one) { <isWithin> }
  RETURN collect(CASE WHEN one:Unit THEN one END) AS units, collect(CASE WHEN NOT one:Unit THEN one.id END) AS bodies
}
WITH collect({
  key: key, id: meeting.id, ends: ends, day: meeting.heldOn, units: units,
  values: [dimension IN $dimensions | CASE dimension
    WHEN 'BODY' THEN bodies
  END],
  number: CASE $measure WHEN 'UNITS' THEN size(units) END
}) AS things, [] AS empties
CALL (*) { <spread> }
RETURN key, totalCount, items

// How are the service calls raised within each of these areas spread over some dimensions? 吹哨报到分布统计
//
// $until       DateTime          the first moment after the day
// $timeZone    String            the zone whose days count
// $dimensions  [TallyDimension]  for which values are wanted
// $measure      TallyMeasure?    HOURS from the raising to the last step of a call that is resolved, else to the end of the
//                                day; UNITS that answered
//
// key         the code
// totalCount  how many combinations there are
// items       the page
CALL () { <serviceCallsFound> }
CALL (call) {
  MATCH (call)-[:ANSWERED_BY]->(unit:Unit)
  CALL (unit) { <isWithin> }
  RETURN collect(unit) AS units
}
WITH key, call, status, units, [(call)-[:RAISED_IN]->(area:Area) | area] AS ends,
     reduce(last = '', at IN [(call)-[:PASSED]->(step:ServiceCallStep) WHERE step.at < $until | step.at] | CASE WHEN at > last THEN at ELSE last END) AS last
WITH collect({
  key: key, id: call.id, ends: ends,
  units: units,
  day: toString(date(datetime({datetime: datetime(call.raisedOn), timezone: $timeZone}))),
  values: [dimension IN $dimensions | CASE dimension
    WHEN 'STATUS' THEN [status]
    WHEN 'LEVEL' THEN [area IN ends | area.level]
  END],
  number: CASE $measure
    WHEN 'HOURS' THEN CASE WHEN status <> 'RESOLVED' OR last <> '' THEN
      duration.inSeconds(datetime(call.raisedOn), datetime(CASE status WHEN 'RESOLVED' THEN last ELSE $until END)).seconds / 3600.0
    END
    WHEN 'UNITS' THEN size(units)
  END
}) AS things, [] AS empties
CALL (*) { <spread> }
RETURN key, totalCount, items

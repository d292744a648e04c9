// How are the writes to the register after a revision, of all or of what is or lies within an area, spread over some dimensions? 变更分布统计
//
// $since        Int              after this revision
// $keys        [AreaCode]        the area; CN: all
// $timeZone     String           the zone whose days count
// $dimensions  [TallyDimension]  for which values are wanted
//
// key         the code
// totalCount  how many combinations there are
// items       the page
CALL () {
  UNWIND $keys AS key
  WITH DISTINCT key WHERE key = 'CN'
  MATCH (change:Change) WHERE change.revision > $since
  RETURN key, change
  UNION
  UNWIND $keys AS code
  WITH DISTINCT code WHERE code <> 'CN'
  CALL (*) { <subjectsWithin> }
  MATCH (change:Change {subjectId: id}) WHERE change.revision > $since
  RETURN code AS key, change
}
WITH collect({
  key: key, id: change.id, ends: [], units: [],
  day: toString(date(datetime({datetime: datetime(change.at), timezone: $timeZone}))),
  values: [dimension IN $dimensions | CASE dimension
    WHEN 'ACTION' THEN [change.action]
    WHEN 'KIND' THEN [split(change.subjectId, ':')[0]]
  END]
}) AS things, [] AS empties
CALL (*) { <spread> }
RETURN key, totalCount, items

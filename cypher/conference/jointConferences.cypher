// Which joint conferences lie within each of these areas? 联席会议列表
//
// $asOf        LocalDate    the day by which meetings count
// $of          [ConferenceBody]?  of an area, a big committee or an alliance
// $areaLevels  [AreaLevel]?  whose area, or that of its body, is of any of these levels
// $stretches   [{from, to}]?  only those that met less often in one of these stretches of days
// $times       Int          than so many times
// $after   [name, id]?  the entry before the page
// $limit   Int          how many at most
//
// key         the code
// totalCount  how many there are
// items       the page, by name
CALL () { <conferencesUnder> }
WITH key, conference
WHERE ($of IS NULL OR EXISTS {
    MATCH (conference)-[:CONFERENCE_OF]->(body)
    WHERE CASE WHEN body:Area THEN 'AREA' WHEN body:BigCommittee THEN 'BIG_COMMITTEE' ELSE 'ALLIANCE' END IN $of
  })
  AND ($areaLevels IS NULL OR EXISTS {
    MATCH (conference)-[:CONFERENCE_OF]->()-[:OF_AREA|SERVES*0..1]->(area:Area)
    WHERE area.level IN $areaLevels
  })
  AND ($stretches IS NULL OR any(stretch IN $stretches WHERE COUNT {
    MATCH (conference)<-[:MEETING_OF]-(meeting:Meeting)
    WHERE stretch.from <= meeting.heldOn <= stretch.to AND meeting.heldOn <= $asOf
  } < $times))
WITH key, {node: conference, sort: [conference.name, conference.id]} AS item ORDER BY item.sort
WITH key, collect(item) AS found
// The entry itself, where it is still there: stored text compares by code point, a parameter by UTF-16 unit.
WITH key, found, coalesce(head([item IN found WHERE item.sort = $after | item.sort]), $after) AS after
RETURN key, size(found) AS totalCount, [item IN [item IN found WHERE after IS NULL OR item.sort > after][..$limit] |
  item {.sort, node: [node IN [item.node] | node {.*, pinyin: null}][0]}] AS items

// Which joint conferences lie within an area? 区域内的联席会议
//
// $within  AreaCode     the area: a conference lies in its area, else its committee's, else its alliance's; CN: all
// $of          [ConferenceBody]?  of an area, a big committee or an alliance
// $areaLevels  [AreaLevel]?  whose area, or that of its body, is of any of these levels
// $stretches   [{from, to}]?  only those that met less often in one of these stretches of days
// $times       Int          than so many times
// $after   [name, id]?  the entry before the page
// $limit   Int          how many at most
//
// totalCount  how many there are
// items       the page, by name
CALL () {
  WITH DISTINCT $within AS within WHERE within = 'CN'
  MATCH (conference:JointConference)
  RETURN conference
  UNION
  MATCH (:Area {code: $within})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:CONFERENCE_OF]-(conference:JointConference)
  RETURN conference
  UNION
  MATCH (:Area {code: $within})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:OF_AREA]-(:BigCommittee)<-[:CONFERENCE_OF]-(conference:JointConference)
  WHERE NOT EXISTS { (conference)-[:CONFERENCE_OF]->(:Area) }
  RETURN conference
  UNION
  MATCH (:Area {code: $within})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:SERVES]-(:Alliance)<-[:CONFERENCE_OF]-(conference:JointConference)
  WHERE NOT EXISTS { (conference)-[:CONFERENCE_OF]->(:Area) } AND NOT EXISTS { (conference)-[:CONFERENCE_OF]->(:BigCommittee) }
  RETURN conference
}
WITH conference
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
    WHERE stretch.from <= meeting.heldOn <= stretch.to
  } < $times))
WITH {node: conference {.*}, sort: [conference.name, conference.id]} AS item ORDER BY item.sort
WITH collect(item) AS found
// The entry itself, where it is still there: stored text compares by code point, a parameter by UTF-16 unit.
WITH found, coalesce(head([item IN found WHERE item.sort = $after | item.sort]), $after) AS after
RETURN size(found) AS totalCount, [item IN found WHERE after IS NULL OR item.sort > after][..$limit] AS items

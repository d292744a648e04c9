// Which joint conferences lie within an area? 区域内的联席会议
//
// $within  AreaCode     the area: a conference lies in its area, else its committee's, else its alliance's; CN: all
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
WITH {node: conference {.*}, sort: [conference.name, conference.id]} AS item ORDER BY item.sort
WITH collect(item) AS found
// The entry itself, where it is still there: stored text compares by code point, a parameter by UTF-16 unit.
WITH found, coalesce(head([item IN found WHERE item.sort = $after | item.sort]), $after) AS after
RETURN size(found) AS totalCount, [item IN found WHERE after IS NULL OR item.sort > after][..$limit] AS items

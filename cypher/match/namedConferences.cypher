// What are the joint conferences within these areas called? 联席会议名称
//
// $areas  [AreaCode]  the areas: a conference lies in its area, else its committee's, else its alliance's
// $limit  Int         how many at most
//
// conference  its id and name
// places      codes of these areas
CALL () {
  UNWIND $areas AS within
  MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(area:Area)<-[:CONFERENCE_OF]-(conference:JointConference)
  RETURN conference, area
  UNION
  UNWIND $areas AS within
  MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(area:Area)<-[:OF_AREA]-(:BigCommittee)<-[:CONFERENCE_OF]-(conference:JointConference)
  WHERE NOT EXISTS { (conference)-[:CONFERENCE_OF]->(:Area) }
  RETURN conference, area
  UNION
  UNWIND $areas AS within
  MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(area:Area)<-[:SERVES]-(:Alliance)<-[:CONFERENCE_OF]-(conference:JointConference)
  WHERE NOT EXISTS { (conference)-[:CONFERENCE_OF]->(:Area) } AND NOT EXISTS { (conference)-[:CONFERENCE_OF]->(:BigCommittee) }
  RETURN conference, area
}
WITH conference, collect(DISTINCT area.code) AS places LIMIT $limit
RETURN conference {.id, .name} AS conference, places

// Which joint conferences lie within each of these areas? 区域内的联席会议
//
// $keys  [AreaCode]  codes of areas: a conference lies in its area, else its committee's, else its alliance's; CN: all
//
// key         the code
// conference  a conference
UNWIND $keys AS key
CALL (key) {
  WITH DISTINCT key WHERE key = 'CN'
  MATCH (conference:JointConference)
  RETURN conference
  UNION
  MATCH (:Area {code: key})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:CONFERENCE_OF]-(conference:JointConference)
  RETURN conference
  UNION
  MATCH (:Area {code: key})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:OF_AREA]-(:BigCommittee)<-[:CONFERENCE_OF]-(conference:JointConference)
  WHERE NOT EXISTS { (conference)-[:CONFERENCE_OF]->(:Area) }
  RETURN conference
  UNION
  MATCH (:Area {code: key})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:SERVES]-(:Alliance)<-[:CONFERENCE_OF]-(conference:JointConference)
  WHERE NOT EXISTS { (conference)-[:CONFERENCE_OF]->(:Area) } AND NOT EXISTS { (conference)-[:CONFERENCE_OF]->(:BigCommittee) }
  RETURN conference
}
RETURN key, conference

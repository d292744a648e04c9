// What is or lies within an area, so that what is written about it counts there? 区域内的全部对象
//
// $keys  [AreaCode]  the area; a linkage lies there if the area end of any of its versions does
//
// id  of an area, an entity, a linkage, an exemption or a published figure
CALL () {
  CALL () { <linkagesUnder> }
  RETURN linkage AS thing
  UNION
  UNWIND $keys AS key
  MATCH (:Area {code: key})<-[:WITHIN|ADMINISTERED_BY*0..]-(thing:Area)
  RETURN thing
  UNION
  UNWIND $keys AS key
  MATCH (:Area {code: key})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)
        <-[:RESIDENT_IN|LEADS|OF_AREA|SERVES|CONFERENCE_OF|RAISED_BY|HELD_IN|RAISED_IN|LOCATED_IN|BASED_IN|SPEAKS_OF]-(thing)
  RETURN thing
  UNION
  UNWIND $keys AS key
  MATCH (:Area {code: key})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:RESIDENT_IN]-(:Unit)<-[:EMPLOYED_BY|OF_UNIT|OFFERED_BY]-(thing)
  WHERE NOT EXISTS { (thing)-[:LEADS|RAISED_BY]->(:Area) }
  RETURN thing
  UNION
  UNWIND $keys AS key
  MATCH (:Area {code: key})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:PAIRS_COMMUNITY|OF_AREA|SERVES]-()<-[:HELD_UNDER]-(thing:Activity)
  WHERE NOT EXISTS { (thing)-[:HELD_IN]->(:Area) }
  RETURN thing
  UNION
  UNWIND $keys AS key
  MATCH (:Area {code: key})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:OF_AREA|SERVES]-(body)<-[:CONFERENCE_OF]-(thing:JointConference)
  WHERE NOT EXISTS { (thing)-[:CONFERENCE_OF]->(:Area) }
    AND (body:BigCommittee OR NOT EXISTS { (thing)-[:CONFERENCE_OF]->(:BigCommittee) })
  RETURN thing
}
// A person without an employer lies where a post or contact of theirs does; what is about a thing lies where it does.
MATCH (thing)-[:HELD_BY|APPOINTS|CONTACT_PERSON*0..1]->(whole)
WHERE CASE
  WHEN whole = thing THEN true
  ELSE thing.recordedTo = '9999-12-31T23:59:59.999Z' AND NOT EXISTS { (whole)-[:EMPLOYED_BY]->(:Unit) }
END
MATCH (whole)<-[:MEETING_OF|RAISED_AT|APPRAISES|EXEMPTS*0..3]-(subject)
RETURN DISTINCT subject.id AS id

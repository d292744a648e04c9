// What are the people called who are employed, or hold a post or a seat, within these areas? 人员姓名
//
// $areas  [AreaCode]  the areas
// $limit  Int         how many at most
//
// person    their id, name and title
// employer  id of the unit that employs them
CALL () {
  UNWIND $areas AS within
  MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:RESIDENT_IN]-(:Unit)<-[:EMPLOYED_BY]-(person:Person)
  RETURN person
  UNION
  UNWIND $areas AS within
  MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:CONTACTS|ASSIGNED_TO]-(linkage:Linkage)-[:CONTACT_PERSON|HELD_BY]->(person:Person)
  WHERE linkage.recordedTo = '9999-12-31T23:59:59.999Z'
  RETURN person
  UNION
  UNWIND $areas AS within
  MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:OF_AREA]-(:BigCommittee)<-[:SEAT_IN]-(linkage:Linkage)-[:HELD_BY]->(person:Person)
  WHERE linkage.recordedTo = '9999-12-31T23:59:59.999Z'
  RETURN person
  UNION
  UNWIND $areas AS within
  MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:LEADS]-(:PartyOrganisation)<-[:APPOINTED_TO]-(linkage:Linkage)-[:APPOINTS]->(person:Person)
  WHERE linkage.recordedTo = '9999-12-31T23:59:59.999Z'
  RETURN person
}
WITH person LIMIT $limit
RETURN person {.id, .name, .title} AS person, head([(person)-[:EMPLOYED_BY]->(unit:Unit) | unit.id]) AS employer

// Which people are employed, or hold a post or a seat, within an area? 区域内的人员
//
// $within        AreaCode     the area; CN: all
// $nameContains  String?      part of the name, in its normal form
// $knownAt       DateTime     as the register stood
// $after         [name, id]?  the entry before the page
// $limit         Int          how many at most
// $viewer        {names: Boolean}  whether the viewer may read people's names; if not, they stand by id
//
// totalCount  how many there are
// items       the page, by name
CALL () {
  WITH DISTINCT $within AS within WHERE within = 'CN'
  MATCH (person:Person)
  RETURN person
  UNION
  MATCH (:Area {code: $within})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:RESIDENT_IN]-(:Unit)<-[:EMPLOYED_BY]-(person:Person)
  RETURN person
  UNION
  MATCH (:Area {code: $within})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:CONTACTS|ASSIGNED_TO]-(linkage:Linkage)-[:CONTACT_PERSON|HELD_BY]->(person:Person)
  WHERE linkage.recordedFrom <= $knownAt < linkage.recordedTo
  RETURN person
  UNION
  MATCH (:Area {code: $within})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:OF_AREA]-(:BigCommittee)<-[:SEAT_IN]-(linkage:Linkage)-[:HELD_BY]->(person:Person)
  WHERE linkage.recordedFrom <= $knownAt < linkage.recordedTo
  RETURN person
  UNION
  MATCH (:Area {code: $within})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:LEADS]-(:PartyOrganisation)<-[:APPOINTED_TO]-(linkage:Linkage)-[:APPOINTS]->(person:Person)
  WHERE linkage.recordedFrom <= $knownAt < linkage.recordedTo
  RETURN person
}
CALL (person) { <isWithin> }
WITH person
WHERE $nameContains IS NULL OR coalesce(person.plainNames[0], toLower(person.name)) CONTAINS $nameContains
WITH {node: person, sort: [CASE WHEN $viewer.names THEN coalesce(person.name, '') ELSE '' END, person.id]} AS item ORDER BY item.sort
WITH collect(item) AS found
// The entry itself, where it is still there: stored text compares by code point, a parameter by UTF-16 unit.
WITH found, coalesce(head([item IN found WHERE item.sort = $after | item.sort]), $after) AS after
RETURN size(found) AS totalCount, [item IN [item IN found WHERE after IS NULL OR item.sort > after][..$limit] |
  item {.sort, node: [node IN [item.node] | node {.*, pinyin: null}][0]}] AS items

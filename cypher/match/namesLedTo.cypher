// Which things have names that hold some of these letters, with whose they are and where they lie? 索引所及的名称
//
// $query    String   the letters in the query language of the index
// $most     Int      how many of them at most, the closest first; what lies beside them comes besides
//
// entity    what it is, as the matcher calls it
// thing     its id, name, formerNames, kind, tier, level and dissolvedOn
// places    codes of the areas that it lies in, leads or serves; of an area, the one above it
// unit      id of the unit whose organisation it is
CALL db.index.fulltext.queryNodes('comparedNames', $query, {limit: 4 * $most}) YIELD node AS hit
WHERE (hit:Area AND hit.level <> 'BUILDING') OR hit:Unit OR hit:PartyOrganisation OR hit:BigCommittee OR hit:Alliance OR hit:JointConference
CALL (hit) { <isWithin> }
WITH hit LIMIT $most
CALL (hit) {
  RETURN hit AS thing
  UNION
  MATCH (hit)-[:OF_UNIT|LEADS|OF_AREA|SERVES|CONFERENCE_OF]->(thing)
  RETURN thing
  UNION
  MATCH (hit)<-[:OF_UNIT|LEADS|OF_AREA|SERVES|CONFERENCE_OF*1..2]-(thing)
  WHERE thing:PartyOrganisation OR thing:BigCommittee OR thing:Alliance OR thing:JointConference
  RETURN thing
}
WITH collect(DISTINCT thing) AS things
CALL (things) {
  UNWIND things AS thing
  RETURN thing
  UNION
  UNWIND things AS thing
  MATCH (thing)-[:RESIDENT_IN|LEADS|OF_AREA|SERVES|CONFERENCE_OF|WITHIN*0..1]->(place:Area)
  WITH DISTINCT place
  MATCH (place)-[:WITHIN|ADMINISTERED_BY*0..]->(thing:Area)
  RETURN thing
}
RETURN CASE
         WHEN thing:Area THEN 'AREA'
         WHEN thing:Unit THEN 'UNIT'
         WHEN thing:PartyOrganisation THEN 'ORGANISATION'
         WHEN thing:BigCommittee THEN 'COMMITTEE'
         WHEN thing:Alliance THEN 'ALLIANCE'
         ELSE 'CONFERENCE'
       END AS entity,
       thing {.id, .name, .formerNames, .kind, .tier, .level, .dissolvedOn} AS thing,
       [(thing)-[:RESIDENT_IN|LEADS|OF_AREA|SERVES|CONFERENCE_OF|WITHIN]->(place:Area) | place.code]
         + [(thing)-[:CONFERENCE_OF]->()-[:OF_AREA|SERVES]->(place:Area) | place.code] AS places,
       head([(thing)-[:OF_UNIT]->(unit:Unit) | unit.id]) AS unit

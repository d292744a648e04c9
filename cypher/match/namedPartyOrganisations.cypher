// What are the Party organisations within these areas called? 党组织名称
//
// $areas  [AreaCode]  the areas; an organisation lies where it leads, else where its unit resides
// $limit  Int         how many at most
//
// organisation  its id, name and kind
// leads         code of the area that it leads
// unit          id of the unit whose it is
CALL () {
  UNWIND $areas AS within
  MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:LEADS]-(organisation:PartyOrganisation)
  RETURN organisation
  UNION
  UNWIND $areas AS within
  MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:RESIDENT_IN]-(:Unit)<-[:OF_UNIT]-(organisation:PartyOrganisation)
  WHERE NOT EXISTS { (organisation)-[:LEADS]->(:Area) }
  RETURN organisation
}
WITH organisation LIMIT $limit
RETURN organisation {.id, .name, .kind} AS organisation,
       head([(organisation)-[:LEADS]->(area:Area) | area.code]) AS leads,
       head([(organisation)-[:OF_UNIT]->(unit:Unit) | unit.id]) AS unit

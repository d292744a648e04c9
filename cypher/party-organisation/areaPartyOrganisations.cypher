// Which Party organisations lead each of these areas? 区域的党组织
//
// $keys  [AreaCode]  codes of areas
//
// key           the code
// organisation  one that leads the area; by what stands above the others first, then by id
UNWIND $keys AS key
MATCH (area:Area {code: key})<-[:LEADS]-(organisation:PartyOrganisation)
WITH key, organisation, EXISTS { (organisation)-[:SUBORDINATE_TO]->(:PartyOrganisation)-[:LEADS]->(area) } AS below
ORDER BY below, organisation.id
RETURN key, organisation {.*, pinyin: null} AS organisation

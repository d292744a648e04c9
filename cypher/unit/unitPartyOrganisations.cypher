// Which Party organisation does each of these units have? 单位党组织
//
// $keys  [ID]  ids of units
//
// key           the id; no row for a unit without one
// organisation  the one that is subordinate to no other of the unit; of several, the one with the smallest id
UNWIND $keys AS key
MATCH (unit:Unit {id: key})<-[:OF_UNIT]-(organisation:PartyOrganisation)
WHERE NOT EXISTS { (organisation)-[:SUBORDINATE_TO]->(:PartyOrganisation)-[:OF_UNIT]->(unit) }
WITH key, organisation ORDER BY organisation.id
WITH key, head(collect(organisation)) AS organisation
RETURN key, organisation {.*, pinyin: null} AS organisation

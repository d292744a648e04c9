// Which Party organisations are above these, link by link? 上级党组织链
//
// $keys  [String]  refs of Party organisations
//
// key    the ref of such an organisation, or of one above it
// above  the ref of its superior
UNWIND $keys AS key
MATCH (:PartyOrganisation {id: 'party-organisation:' + key})-[:SUBORDINATE_TO*0..]->(link:PartyOrganisation)
MATCH (link)-[:SUBORDINATE_TO]->(above:PartyOrganisation)
RETURN DISTINCT split(link.id, ':')[1] AS key, split(above.id, ':')[1] AS above

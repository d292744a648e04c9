// Which Party organisations are their own superiors? 党组织隶属成环
//
// id    of the organisation
// what  the same for each
MATCH (organisation:PartyOrganisation)
WHERE EXISTS { (organisation)-[:SUBORDINATE_TO*1..]->(organisation) }
RETURN organisation.id AS id, 'it is its own superior' AS what

// Which of these Party organisations are their own superiors? 隶属关系成环的党组织
//
// $keys  [String]  refs of Party organisations
//
// clash  the refs of a chain that leads from such an organisation back to it
UNWIND $keys AS key
MATCH (organisation:PartyOrganisation {id: 'party-organisation:' + key})
CALL (organisation) {
  MATCH chain = (organisation)-[:SUBORDINATE_TO*]->(organisation)
  RETURN [link IN nodes(chain) | split(link.id, ':')[1]] AS clash
  LIMIT 1
}
RETURN clash

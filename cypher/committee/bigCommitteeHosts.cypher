// Which Party organisation hosts each of these big committees? 牵头党组织
//
// $keys  [ID]  ids of committees
//
// key           the id; no row where the host is not known
// organisation  the Party organisation
UNWIND $keys AS key
MATCH (:BigCommittee {id: key})-[:HOSTED_BY]->(organisation:PartyOrganisation)
RETURN key, organisation {.*} AS organisation

// Which Party organisations have these ids? 按编号查党组织
//
// $keys  [ID]  ids
//
// key           the id
// organisation  the Party organisation
UNWIND $keys AS key
MATCH (organisation:PartyOrganisation {id: key})
RETURN key, organisation {.*} AS organisation

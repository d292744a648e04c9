// Whose Party organisation is each of these? 党组织所属单位
//
// $keys  [ID]  ids of Party organisations
//
// key   the id; no row for one that is of no unit
// unit  the unit
UNWIND $keys AS key
MATCH (:PartyOrganisation {id: key})-[:OF_UNIT]->(unit:Unit)
RETURN key, unit {.*} AS unit

// Which area does each of these Party organisations lead? 党组织领导的区域
//
// $keys  [ID]  ids of Party organisations
//
// key   the id; no row for one that leads no area
// area  the area
UNWIND $keys AS key
MATCH (:PartyOrganisation {id: key})-[:LEADS]->(area:Area)
RETURN key, area {.*} AS area

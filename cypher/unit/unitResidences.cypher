// Where does each of these units reside? 单位驻地
//
// $keys  [ID]  ids of units
//
// key   the id; no row for a unit whose residence is not known
// area  the community, or the street if only that is known
UNWIND $keys AS key
MATCH (:Unit {id: key})-[:RESIDENT_IN]->(area:Area)
RETURN key, area {.*} AS area

// Of which area is each of these big committees? 委员会所属区域
//
// $keys  [ID]  ids of committees
//
// key   the id
// area  the area
UNWIND $keys AS key
MATCH (:BigCommittee {id: key})-[:OF_AREA]->(area:Area)
RETURN key, area {.*} AS area

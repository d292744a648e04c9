// Which areas does each of these alliances serve? 联盟服务的区域
//
// $keys  [ID]  ids of alliances
//
// key   the id
// area  an area, by code
UNWIND $keys AS key
MATCH (:Alliance {id: key})-[:SERVES]->(area:Area)
WITH key, area ORDER BY area.code
RETURN key, area {.*} AS area

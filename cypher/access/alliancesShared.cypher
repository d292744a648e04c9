// Which of these alliances serve areas outside what the viewer may see, too? 跨区域的党建联盟
//
// $keys  [ID]  ids of alliances
//
// key  the id; no row where all that it serves lies within the area
UNWIND $keys AS key
MATCH (:Alliance {id: key})-[:SERVES]->(area:Area)
CALL (area) {
  RETURN false AS inside
  UNION
  CALL (area) { <isWithin> }
  RETURN true AS inside
}
WITH key, area, max(inside) AS inside
WHERE NOT inside
RETURN DISTINCT key

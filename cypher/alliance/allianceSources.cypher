// On which sources does each of these alliances rest? 联盟的来源
//
// $keys  [ID]  ids of alliances
//
// key     the id
// source  a source
UNWIND $keys AS key
MATCH (:Alliance {id: key})-[:CITES]->(source:Source)
WITH key, source ORDER BY source.id
RETURN key, source {.*} AS source

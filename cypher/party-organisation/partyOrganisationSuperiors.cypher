// Which Party organisations stand above each of these? 各级上级党组织
//
// $keys  [ID]  ids of Party organisations
//
// key            the id
// organisations  all above it, nearest first
UNWIND $keys AS key
MATCH path = (:PartyOrganisation {id: key})-[:SUBORDINATE_TO*1..]->(superior:PartyOrganisation)
WITH key, superior ORDER BY length(path)
RETURN key, collect(superior {.*, pinyin: null}) AS organisations

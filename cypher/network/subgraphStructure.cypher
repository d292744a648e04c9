// How do these things belong together, linkages apart? 节点之间的隶属关系
//
// $ids  [ID]  ids of units, areas, bodies, organisations, people, list items
//
// source  id of the thing that the relationship leads from
// type    its type, such as RESIDENT_IN
// target  id of the thing that it leads to
MATCH (station:Entity)-[relation:RESIDENT_IN|OF_UNIT|LEADS|SUBORDINATE_TO|WITHIN|ADMINISTERED_BY|IN_GRID|OF_AREA|HOSTED_BY|SERVES|EMPLOYED_BY|OFFERED_BY|RAISED_BY]->(other)
WHERE station.id IN $ids AND other.id IN $ids
CALL (station) { <isWithin> }
WITH station, relation, other
CALL (other) { <isWithin> }
RETURN station.id AS source, type(relation) AS type, other.id AS target
ORDER BY source, type, target

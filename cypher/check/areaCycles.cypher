// Which areas lie within themselves? 区域隶属成环
//
// id    of the area
// what  the same for each
MATCH (area:Area)
WHERE EXISTS { (area)-[:WITHIN|ADMINISTERED_BY*1..]->(area) }
RETURN area.id AS id, 'it lies within itself' AS what

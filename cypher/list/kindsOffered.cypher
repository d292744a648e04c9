// On which lists are entries that units offer? 单位提供的清单类型
//
// word  a kind
MATCH (item:ListItem)
WHERE EXISTS { (item)-[:OFFERED_BY]->(:Unit) }
CALL (item) { <isWithin> }
RETURN DISTINCT item.kind AS word ORDER BY word

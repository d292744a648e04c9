// Does this linkage join anything within the area that the viewer may see? 是否涉及查看者的区域
//
// touches  true; no row where it does not
MATCH (thing)-->(end:Entity) WHERE NOT end:Source
CALL (end) { <isWithin> }
RETURN true AS touches LIMIT 1

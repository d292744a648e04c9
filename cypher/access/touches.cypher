// Does this linkage join anything within the area that the viewer may see? 是否涉及查看者的区域
//
// touches  true; no row where it does not
MATCH (thing)-->(joined:Entity) WHERE NOT joined:Source
CALL (joined) { <isWithin> }
RETURN true AS touches LIMIT 1

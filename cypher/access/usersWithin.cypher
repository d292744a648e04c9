// Is what uses each of these things within the area that the viewer may see? 使用者是否在查看者的区域内
//
// $keys  [ID]  ids of sources and people, who lie where what cites or appoints them does
//
// key     the id; no row where nothing uses it
// inside  whether something within the area does, as the register stands
// beyond  whether something outside does
UNWIND $keys AS key
MATCH (thing:Entity {id: key})<--(user)
WHERE (user:Entity OR user:Linkage OR user:Exemption OR user:PublishedFigure)
  AND coalesce(user.recordedTo, '9999-12-31T23:59:59.999Z') = '9999-12-31T23:59:59.999Z'
CALL (user) {
  RETURN false AS within
  UNION
  CALL (user) { <isWithin> }
  RETURN true AS within
}
WITH key, user, max(within) AS within
RETURN key, max(within) AS inside, max(NOT within) AS beyond

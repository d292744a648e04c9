// Which of these alliance memberships surely overlap with another of the same member and alliance? 时间重叠的联盟成员
//
// $keys  [String]  refs of alliance memberships
//
// clash  the refs of two that are surely in force on some of the same days
UNWIND $keys AS key
MATCH (membership:Linkage:AllianceMembership {id: 'alliance-membership:' + key, recordedTo: '9999-12-31T23:59:59.999Z'}) USING INDEX membership:Linkage(id)
MATCH (membership)-[:OF_MEMBER]->()<-[:OF_MEMBER]-(other:AllianceMembership {recordedTo: '9999-12-31T23:59:59.999Z'})
WHERE other <> membership
  AND membership.latestStart <= membership.earliestEnd AND other.latestStart <= other.earliestEnd
  AND membership.latestStart <= other.earliestEnd AND other.latestStart <= membership.earliestEnd
  AND EXISTS { (membership)-[:IN_ALLIANCE]->(:Alliance)<-[:IN_ALLIANCE]-(other) }
RETURN [key, split(other.id, ':')[1]] AS clash

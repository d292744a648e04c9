// Which alliance memberships surely overlap with these rows, of the same member? 时间重叠的联盟成员
//
// $rows  [Row]  rows of alliance memberships: ref, alliance_ref, member_id, surelyFrom, surelyUntil
//
// key    the ref of a row
// rival  the ref of a membership that is surely in force on some of its days
UNWIND $rows AS row
MATCH (alliance:Alliance {id: 'alliance:' + row.alliance_ref})
MATCH (alliance)<-[:IN_ALLIANCE]-(rival:AllianceMembership {recordedTo: '9999-12-31T23:59:59.999Z'})-[:OF_MEMBER]->(member)
WHERE member.id = row.member_id
  AND rival.id <> 'alliance-membership:' + row.ref
  AND (rival.latestStart <= row.surelyUntil OR rival.latestEnd <= row.surelyUntil)
  AND (row.surelyFrom <= rival.earliestEnd OR row.surelyFrom <= rival.earliestStart)
RETURN row.ref AS key, split(rival.id, ':')[1] AS rival

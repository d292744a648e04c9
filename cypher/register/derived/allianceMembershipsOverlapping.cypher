// Which linkages surely overlap with these rows of alliance_memberships and agree in alliance_ref, member_id? 时间重叠的联盟成员
//
// $rows  [Row]  rows of alliance_memberships: ref, alliance_ref, member_id, surelyFrom, surelyUntil
//
// key    the ref of a row
// rival  the ref of one that is surely in force on some of its days
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $rows AS row
MATCH (alliance:Alliance {id: 'alliance:' + row.alliance_ref})
MATCH (member:Entity {id: row.member_id})
MATCH (alliance)<-[:IN_ALLIANCE]-(rival:AllianceMembership {recordedTo: '9999-12-31T23:59:59.999Z'})-[:OF_MEMBER]->(member)
WHERE rival.id <> 'alliance-membership:' + row.ref
  AND (rival.latestStart <= row.surelyUntil OR rival.latestEnd <= row.surelyUntil)
  AND (row.surelyFrom <= rival.earliestEnd OR row.surelyFrom <= rival.earliestStart)
RETURN row.ref AS key, split(rival.id, ':')[1] AS rival

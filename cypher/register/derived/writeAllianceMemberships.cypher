// Write these rows of alliance_memberships as new versions. 写入联盟成员
//
// $rows  [Row]   rows of the import format, whole,
//                with the number of the version and the four dates of the period
// $at    Moment  of the write
//
// written  how many were written
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $rows AS row
MATCH (alliance:Alliance {id: 'alliance:' + row.alliance_ref})
MATCH (member:Entity {id: row.member_id})
CALL (row) {
  MATCH (old:Linkage:AllianceMembership {id: 'alliance-membership:' + row.ref, version: toInteger(row.version) - 1})
  USING INDEX SEEK old:Linkage(id, version)
  WHERE old.recordedTo > $at
  SET old.recordedTo = $at
}
CREATE (allianceMembership:Linkage:AllianceMembership {
  id: 'alliance-membership:' + row.ref,
  version: toInteger(row.version),
  start: row.start,
  end: row.end,
  terminatedOn: row.terminated_on,
  terminationReason: row.termination_reason,
  recordedOn: row.recorded_on,
  earliestStart: row.earliestStart,
  latestStart: row.latestStart,
  earliestEnd: row.earliestEnd,
  latestEnd: row.latestEnd,
  recordedFrom: $at,
  recordedTo: '9999-12-31T23:59:59.999Z'
})
CREATE (allianceMembership)-[:IN_ALLIANCE]->(alliance)
CREATE (allianceMembership)-[:OF_MEMBER]->(member)
WITH allianceMembership, row
CALL (allianceMembership, row) {
  MATCH (source:Source {id: 'source:' + row.source_ref})
  CREATE (allianceMembership)-[:CITES]->(source)
}
CALL (allianceMembership, row) {
  UNWIND row.chair_terms AS part
  CREATE (allianceMembership)-[:TAKES_CHAIR]->(:ChairTerm {
    start: part.start,
    end: part.end,
    earliestStart: part.earliestStart,
    latestStart: part.latestStart,
    earliestEnd: part.earliestEnd,
    latestEnd: part.latestEnd
  })
}
RETURN count(*) AS written

// Write these alliance memberships, each with its turns in the chair, as new versions. 写入联盟成员
//
// $rows  [Row]   rows of the import format, whole,
//                with the number of the version and the four dates of the period
// $at    Moment  of the write
//
// written  how many were written
UNWIND $rows AS row
MATCH (alliance:Alliance {id: 'alliance:' + row.alliance_ref})
MATCH (member:Entity {id: row.member_id})
CALL (row) {
  MATCH (old:Linkage:AllianceMembership {id: 'alliance-membership:' + row.ref, version: toInteger(row.version) - 1})
  USING INDEX SEEK old:Linkage(id, version)
  WHERE old.recordedTo > $at
  SET old.recordedTo = $at
}
CREATE (membership:Linkage:AllianceMembership {
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
CREATE (membership)-[:IN_ALLIANCE]->(alliance)
CREATE (membership)-[:OF_MEMBER]->(member)
WITH membership, row
CALL (membership, row) {
  UNWIND row.chair_terms AS term
  CREATE (membership)-[:TAKES_CHAIR]->(:ChairTerm {
    start: term.start,
    end: term.end,
    earliestStart: term.earliestStart,
    latestStart: term.latestStart,
    earliestEnd: term.earliestEnd,
    latestEnd: term.latestEnd
  })
}
CALL (membership, row) {
  MATCH (source:Source {id: 'source:' + row.source_ref})
  CREATE (membership)-[:CITES]->(source)
}
RETURN count(*) AS written

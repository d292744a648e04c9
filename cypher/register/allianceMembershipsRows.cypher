// How does the graph hold these alliance memberships, as rows of the import format? 台账行：联盟成员
//
// $keys  [String]  refs
//
// key      the ref
// version  the number of the last version; null where there are no versions
// current  false: retracted, and this is how it last stood
// row      the row, by the columns of the import format
UNWIND $keys AS key
CALL (key) {
  MATCH (membership:Linkage:AllianceMembership {id: 'alliance-membership:' + key})
  USING INDEX SEEK membership:Linkage(id)
  RETURN membership
  ORDER BY membership.version DESC
  LIMIT 1
}
RETURN key, membership.version AS version, membership.recordedTo = '9999-12-31T23:59:59.999Z' AS current, {
  ref: key,
  alliance_ref: head([(membership)-[:IN_ALLIANCE]->(end) | split(end.id, ':')[1]]),
  member_id: head([(membership)-[:OF_MEMBER]->(member) | member.id]),
  start: membership.start,
  end: membership.end,
  terminated_on: membership.terminatedOn,
  termination_reason: membership.terminationReason,
  source_ref: head([(membership)-[:CITES]->(end) | split(end.id, ':')[1]]),
  recorded_on: membership.recordedOn,
  chair_terms: COLLECT {
    MATCH (membership)-[:TAKES_CHAIR]->(term)
    RETURN term {.start, .end}
    ORDER BY term.start, term.end
  }
} AS row

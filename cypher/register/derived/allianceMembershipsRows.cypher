// How does the graph hold these rows of alliance_memberships? 台账行：联盟成员
//
// $keys  [String]  refs
//
// key      the ref
// version  the number of the last version; null where there are no versions
// current  false: retracted, and this is how it last stood
// row      the row, by the columns of the import format
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $keys AS key
CALL (key) {
  MATCH (allianceMembership:Linkage:AllianceMembership {id: 'alliance-membership:' + key})
  USING INDEX SEEK allianceMembership:Linkage(id)
  RETURN allianceMembership
  ORDER BY allianceMembership.version DESC
  LIMIT 1
}
CALL (allianceMembership) { <isWithin> }
RETURN key, allianceMembership.version AS version, allianceMembership.recordedTo = '9999-12-31T23:59:59.999Z' AS current, {
  ref: key,
  alliance_ref: head([(allianceMembership)-[:IN_ALLIANCE]->(end:Alliance) | split(end.id, ':')[1]]),
  member_id: head([(allianceMembership)-[:OF_MEMBER]->(end:Entity) | end.id]),
  start: allianceMembership.start,
  end: allianceMembership.end,
  terminated_on: allianceMembership.terminatedOn,
  termination_reason: allianceMembership.terminationReason,
  source_ref: head([(allianceMembership)-[:CITES]->(end:Source) | split(end.id, ':')[1]]),
  recorded_on: allianceMembership.recordedOn,
  chair_terms: COLLECT {
    MATCH (allianceMembership)-[:TAKES_CHAIR]->(part:ChairTerm)
    RETURN {start: part.start, end: part.end} AS row
    ORDER BY part.start, part.end
  }
} AS row

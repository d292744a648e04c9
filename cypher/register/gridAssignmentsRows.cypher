// How does the graph hold these grid assignments, as rows of the import format? 台账行：网格人员
//
// $keys  [String]  refs
//
// key      the ref
// version  the number of the last version; null where there are no versions
// current  false: retracted, and this is how it last stood
// row      the row, by the columns of the import format
UNWIND $keys AS key
CALL (key) {
  MATCH (assignment:Linkage:GridAssignment {id: 'grid-assignment:' + key})
  USING INDEX SEEK assignment:Linkage(id)
  RETURN assignment
  ORDER BY assignment.version DESC
  LIMIT 1
}
RETURN key, assignment.version AS version, assignment.recordedTo = '9999-12-31T23:59:59.999Z' AS current, {
  ref: key,
  area_code: head([(assignment)-[:ASSIGNED_TO]->(end:Area) | end.code]),
  person_ref: head([(assignment)-[:HELD_BY]->(end:Person) | split(end.id, ':')[1]]),
  post: assignment.post,
  employment: assignment.employment,
  party_member: assignment.partyMember,
  start: assignment.start,
  end: assignment.end,
  terminated_on: assignment.terminatedOn,
  source_ref: head([(assignment)-[:CITES]->(end:Source) | split(end.id, ':')[1]]),
  recorded_on: assignment.recordedOn
} AS row

// How does the graph hold these rows of grid_assignments? 台账行：网格人员
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
  MATCH (gridAssignment:Linkage:GridAssignment {id: 'grid-assignment:' + key})
  USING INDEX SEEK gridAssignment:Linkage(id)
  RETURN gridAssignment
  ORDER BY gridAssignment.version DESC
  LIMIT 1
}
CALL (gridAssignment) { <isWithin> }
RETURN key, gridAssignment.version AS version, gridAssignment.recordedTo = '9999-12-31T23:59:59.999Z' AS current, {
  ref: key,
  area_code: head([(gridAssignment)-[:ASSIGNED_TO]->(end:Area) | end.code]),
  person_ref: head([(gridAssignment)-[:HELD_BY]->(end:Person) | split(end.id, ':')[1]]),
  post: gridAssignment.post,
  employment: gridAssignment.employment,
  party_member: gridAssignment.partyMember,
  start: gridAssignment.start,
  end: gridAssignment.end,
  terminated_on: gridAssignment.terminatedOn,
  source_ref: head([(gridAssignment)-[:CITES]->(end:Source) | split(end.id, ':')[1]]),
  recorded_on: gridAssignment.recordedOn
} AS row

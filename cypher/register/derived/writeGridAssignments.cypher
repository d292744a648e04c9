// Write these rows of grid_assignments as new versions. 写入网格人员
//
// $rows  [Row]   rows of the import format, whole,
//                with the number of the version and the four dates of the period
// $at    Moment  of the write
//
// written  how many were written
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $rows AS row
MATCH (area:Area {code: row.area_code})
CALL (row) {
  MATCH (old:Linkage:GridAssignment {id: 'grid-assignment:' + row.ref, version: toInteger(row.version) - 1})
  USING INDEX SEEK old:Linkage(id, version)
  WHERE old.recordedTo > $at
  SET old.recordedTo = $at
}
CREATE (gridAssignment:Linkage:GridAssignment {
  id: 'grid-assignment:' + row.ref,
  version: toInteger(row.version),
  post: row.post,
  employment: row.employment,
  partyMember: row.party_member,
  start: row.start,
  end: row.end,
  terminatedOn: row.terminated_on,
  recordedOn: row.recorded_on,
  earliestStart: row.earliestStart,
  latestStart: row.latestStart,
  earliestEnd: row.earliestEnd,
  latestEnd: row.latestEnd,
  recordedFrom: $at,
  recordedTo: '9999-12-31T23:59:59.999Z'
})
CREATE (gridAssignment)-[:ASSIGNED_TO]->(area)
WITH gridAssignment, row
CALL (gridAssignment, row) {
  MATCH (person:Person {id: 'person:' + row.person_ref})
  CREATE (gridAssignment)-[:HELD_BY]->(person)
}
CALL (gridAssignment, row) {
  MATCH (source:Source {id: 'source:' + row.source_ref})
  CREATE (gridAssignment)-[:CITES]->(source)
}
RETURN count(*) AS written

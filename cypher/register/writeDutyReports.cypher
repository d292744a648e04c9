// Write these duty reports as new versions. 写入双报到
//
// $rows  [Row]   rows of the import format, whole,
//                with the number of the version and the four dates of the period
// $at    Moment  of the write
//
// written  how many were written
UNWIND $rows AS row
MATCH (unit:Unit {id: 'unit:' + row.unit_ref})
MATCH (community:Area:Community {code: row.community_code})
CALL (row) {
  MATCH (old:Linkage:DutyReport {id: 'duty-report:' + row.ref, version: toInteger(row.version) - 1})
  USING INDEX SEEK old:Linkage(id, version)
  WHERE old.recordedTo > $at
  SET old.recordedTo = $at
}
CREATE (report:Linkage:DutyReport {
  id: 'duty-report:' + row.ref,
  version: toInteger(row.version),
  start: row.start,
  end: row.end,
  terminatedOn: row.terminated_on,
  recordedOn: row.recorded_on,
  earliestStart: row.earliestStart,
  latestStart: row.latestStart,
  earliestEnd: row.earliestEnd,
  latestEnd: row.latestEnd,
  recordedFrom: $at,
  recordedTo: '9999-12-31T23:59:59.999Z',
  members: toInteger(row.members),
  teams: toInteger(row.teams)
})
CREATE (report)-[:REPORTS_FROM]->(unit)
CREATE (report)-[:REPORTS_TO]->(community)
WITH report, row
CALL (report, row) {
  MATCH (area:Area {code: row.area_code})
  CREATE (report)-[:REPORTS_AT]->(area)
}
CALL (report, row) {
  MATCH (source:Source {id: 'source:' + row.source_ref})
  CREATE (report)-[:CITES]->(source)
}
RETURN count(*) AS written

// Write these rows of duty_reports as new versions. 写入双报到
//
// $rows  [Row]   rows of the import format, whole,
//                with the number of the version and the four dates of the period
// $at    Moment  of the write
//
// written  how many were written
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $rows AS row
MATCH (unit:Unit {id: 'unit:' + row.unit_ref})
MATCH (community:Area:Community {code: row.community_code})
CALL (row) {
  MATCH (old:Linkage:DutyReport {id: 'duty-report:' + row.ref, version: toInteger(row.version) - 1})
  USING INDEX SEEK old:Linkage(id, version)
  WHERE old.recordedTo > $at
  SET old.recordedTo = $at
}
CREATE (dutyReport:Linkage:DutyReport {
  id: 'duty-report:' + row.ref,
  version: toInteger(row.version),
  members: toInteger(row.members),
  teams: toInteger(row.teams),
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
CREATE (dutyReport)-[:REPORTS_FROM]->(unit)
CREATE (dutyReport)-[:REPORTS_TO]->(community)
WITH dutyReport, row
CALL (dutyReport, row) {
  MATCH (area:Area {code: row.area_code})
  CREATE (dutyReport)-[:REPORTS_AT]->(area)
}
CALL (dutyReport, row) {
  MATCH (source:Source {id: 'source:' + row.source_ref})
  CREATE (dutyReport)-[:CITES]->(source)
}
RETURN count(*) AS written

// How does the graph hold these rows of duty_reports? 台账行：双报到
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
  MATCH (dutyReport:Linkage:DutyReport {id: 'duty-report:' + key})
  USING INDEX SEEK dutyReport:Linkage(id)
  RETURN dutyReport
  ORDER BY dutyReport.version DESC
  LIMIT 1
}
CALL (dutyReport) { <isWithin> }
RETURN key, dutyReport.version AS version, dutyReport.recordedTo = '9999-12-31T23:59:59.999Z' AS current, {
  ref: key,
  unit_ref: head([(dutyReport)-[:REPORTS_FROM]->(end:Unit) | split(end.id, ':')[1]]),
  community_code: head([(dutyReport)-[:REPORTS_TO]->(end:Area) | end.code]),
  area_code: head([(dutyReport)-[:REPORTS_AT]->(end:Area) | end.code]),
  members: dutyReport.members,
  teams: dutyReport.teams,
  start: dutyReport.start,
  end: dutyReport.end,
  terminated_on: dutyReport.terminatedOn,
  source_ref: head([(dutyReport)-[:CITES]->(end:Source) | split(end.id, ':')[1]]),
  recorded_on: dutyReport.recordedOn
} AS row

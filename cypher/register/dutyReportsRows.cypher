// How does the graph hold these duty reports, as rows of the import format? 台账行：双报到
//
// $keys  [String]  refs
//
// key      the ref
// version  the number of the last version; null where there are no versions
// current  false: retracted, and this is how it last stood
// row      the row, by the columns of the import format
UNWIND $keys AS key
CALL (key) {
  MATCH (report:Linkage:DutyReport {id: 'duty-report:' + key})
  USING INDEX SEEK report:Linkage(id)
  RETURN report
  ORDER BY report.version DESC
  LIMIT 1
}
RETURN key, report.version AS version, report.recordedTo = '9999-12-31T23:59:59.999Z' AS current, {
  ref: key,
  unit_ref: head([(report)-[:REPORTS_FROM]->(end:Unit) | split(end.id, ':')[1]]),
  community_code: head([(report)-[:REPORTS_TO]->(end:Area) | end.code]),
  area_code: head([(report)-[:REPORTS_AT]->(end:Area) | end.code]),
  members: report.members,
  teams: report.teams,
  start: report.start,
  end: report.end,
  terminated_on: report.terminatedOn,
  source_ref: head([(report)-[:CITES]->(end:Source) | split(end.id, ':')[1]]),
  recorded_on: report.recordedOn
} AS row

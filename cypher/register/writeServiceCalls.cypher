// Write these service calls as they stand in the rows. 写入吹哨报到
//
// $rows  [Row]   rows of the import format, whole
// $at    Moment  of the write
//
// written  how many were written
UNWIND $rows AS row
MATCH (raisedBy:Area {code: row.raised_by_code})
MERGE (call:ServiceCall {id: 'service-call:' + row.ref})
SET call:Entity,
    call.recordedFrom = $at,
    call.recordedTo = '9999-12-31T23:59:59.999Z',
    call.title = row.title,
    call.raisedOn = row.raised_on,
    call.status = row.status
WITH call, raisedBy, row
CALL (call) {
  MATCH (call)-[old:RAISED_IN|ANSWERED_BY]->()
  DELETE old
}
CREATE (call)-[:RAISED_IN]->(raisedBy)
WITH call, row
CALL (call, row) {
  UNWIND row.respondent_refs AS ref
  MATCH (end:Unit {id: 'unit:' + ref})
  CREATE (call)-[:ANSWERED_BY]->(end)
}
// A step that the call passed as it once stood stays with what stood.
CALL (call) {
  MATCH (call)-[passed:PASSED]->(step:ServiceCallStep)
  DELETE passed
  WITH step WHERE NOT EXISTS { (step)<--() }
  DELETE step
}
CALL (call, row) {
  UNWIND range(0, size(row.steps) - 1) AS order
  WITH call, order, row.steps[order] AS step
  CREATE (call)-[:PASSED]->(:ServiceCallStep {
    order: order,
    at: step.at,
    level: step.level,
    status: step.status,
    by: step.by,
    note: step.note
  })
}
RETURN count(*) AS written

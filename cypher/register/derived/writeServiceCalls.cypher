// Write these rows of service_calls as they stand. 写入吹哨报到
//
// $rows  [Row]   rows of the import format, whole
// $at    Moment  of the write
//
// written  how many were written
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $rows AS row
MATCH (raisedBy:Area {code: row.raised_by_code})
MERGE (serviceCall:ServiceCall {id: 'service-call:' + row.ref})
SET serviceCall:Entity,
    serviceCall.title = row.title,
    serviceCall.raisedOn = row.raised_on,
    serviceCall.status = row.status,
    serviceCall.recordedFrom = $at,
    serviceCall.recordedTo = '9999-12-31T23:59:59.999Z'
WITH serviceCall, raisedBy, row
CALL (serviceCall) {
  MATCH (serviceCall)-[old:RAISED_IN|ANSWERED_BY]->()
  DELETE old
}
CREATE (serviceCall)-[:RAISED_IN]->(raisedBy)
WITH serviceCall, row
CALL (serviceCall, row) {
  UNWIND row.respondent_refs AS key
  MATCH (respondent:Unit {id: 'unit:' + key})
  CREATE (serviceCall)-[:ANSWERED_BY]->(respondent)
}
CALL (serviceCall) {
  MATCH (serviceCall)-[old:PASSED]->(part:ServiceCallStep)
  DELETE old
  WITH part // those of a state before stay with it
  WHERE NOT EXISTS { (part)<--() }
  DELETE part
}
CALL (serviceCall, row) {
  UNWIND range(0, size(row.steps) - 1) AS order
  WITH serviceCall, order, row.steps[order] AS part
  CREATE (serviceCall)-[:PASSED]->(:ServiceCallStep {
    at: part.at,
    level: part.level,
    status: part.status,
    by: part.by,
    note: part.note,
    order: order
  })
}
RETURN count(*) AS written

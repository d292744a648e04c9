// How does the graph hold these service calls, as rows of the import format? 台账行：吹哨报到
//
// $keys  [String]  refs
//
// key      the ref
// version  the number of the last version; null where there are no versions
// current  false: retracted, and this is how it last stood
// row      the row, by the columns of the import format
UNWIND $keys AS key
MATCH (call:ServiceCall {id: 'service-call:' + key})
RETURN key, null AS version, true AS current, {
  ref: key,
  title: call.title,
  raised_by_code: head([(call)-[:RAISED_IN]->(end:Area) | end.code]),
  raised_on: call.raisedOn,
  status: call.status,
  respondent_refs: COLLECT { MATCH (call)-[:ANSWERED_BY]->(end:Unit) WITH end.id AS id ORDER BY id RETURN split(id, ':')[1] AS ref },
  steps: COLLECT {
    MATCH (call)-[:PASSED]->(step:ServiceCallStep)
    WITH step ORDER BY step.order
    RETURN step {.at, .level, .status, .by, .note}
  }
} AS row

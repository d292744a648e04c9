// How does the graph hold these rows of service_calls? 台账行：吹哨报到
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
MATCH (serviceCall:ServiceCall {id: 'service-call:' + key})
CALL (serviceCall) { <isWithin> }
RETURN key, null AS version, true AS current, {
  ref: key,
  title: serviceCall.title,
  raised_by_code: head([(serviceCall)-[:RAISED_IN]->(end:Area) | end.code]),
  raised_on: serviceCall.raisedOn,
  status: serviceCall.status,
  respondent_refs: COLLECT {
    MATCH (serviceCall)-[:ANSWERED_BY]->(end:Unit)
    RETURN split(end.id, ':')[1] AS ref
    ORDER BY end.id
  },
  steps: COLLECT {
    MATCH (serviceCall)-[:PASSED]->(part:ServiceCallStep)
    RETURN {at: part.at, level: part.level, status: part.status, by: part.by, note: part.note} AS row
    ORDER BY part.order
  }
} AS row

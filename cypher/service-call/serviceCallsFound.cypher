// Which service calls were raised within each of these areas, chosen as asked? 符合条件的吹哨
//
// $keys    [AreaCode]            codes of areas
// $until   DateTime              the first moment after the day: raised before it
// $status  [ServiceCallStatus]?  of any of these by the end of the day
// $passed  [AreaLevel]?          with a step at each of these levels by then
//
// key     the code
// call    a call
// status  how far it had come by the end of the day
UNWIND $keys AS key
MATCH (:Territory {code: key})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:RAISED_IN]-(call:ServiceCall)
WITH DISTINCT key, call WHERE call.raisedOn < $until
CALL (*) { <callStatus> }
WITH key, call, status
WHERE ($status IS NULL OR status IN $status)
  AND ($passed IS NULL OR all(level IN $passed WHERE EXISTS {
    MATCH (call)-[:PASSED]->(step:ServiceCallStep {level: level})
    WHERE step.at < $until
  }))
RETURN key, call, status

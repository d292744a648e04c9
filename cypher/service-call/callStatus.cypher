// How far had a service call, `call` of the question around it, come by the end of a day? 吹哨状态
//
// $until  DateTime  the first moment after the day
//
// status  as recorded; before the last of its steps, that of the step before, and RAISED before the first
WITH call, [(call)-[:PASSED]->(step:ServiceCallStep) | step] AS steps
RETURN CASE
  WHEN all(step IN steps WHERE step.at < $until) THEN call.status
  ELSE reduce(last = {at: '', order: 0, status: 'RAISED'}, step IN [step IN steps WHERE step.at < $until] |
    CASE WHEN step.at > last.at OR (step.at = last.at AND step.order > last.order)
      THEN {at: step.at, order: step.order, status: step.status} ELSE last END).status
END AS status

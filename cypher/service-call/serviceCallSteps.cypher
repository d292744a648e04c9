// Through which steps did each of these service calls pass? 吹哨报到的流转
//
// $keys   [ID]      ids of calls
// $until  DateTime  steps before this moment
//
// key   the id
// step  a step, by time
UNWIND $keys AS key
MATCH (:ServiceCall {id: key})-[:PASSED]->(step:ServiceCallStep)
WHERE step.at < $until
WITH key, step ORDER BY step.at, step.order
RETURN key, step {.*, pinyin: null} AS step

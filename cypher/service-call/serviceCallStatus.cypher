// How far had each of these service calls come by the end of a day? 吹哨状态
//
// $keys  [ID]  ids of calls
//
// key     the id
// status  how far it had come
// from    where and when it was raised: {at, level}
UNWIND $keys AS key
MATCH (call:ServiceCall {id: key})-[:RAISED_IN]->(area:Area)
CALL (*) { <callStatus> }
RETURN key, status, {at: call.raisedOn, level: area.level} AS from

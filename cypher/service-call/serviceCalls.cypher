// Which service calls were raised within an area? 区域内的吹哨报到
//
// $within  AreaCode              the area
// $until   DateTime              the first moment after the day: raised before it
// $status  [ServiceCallStatus]?  of any of these by the end of the day
// $passed  [AreaLevel]?          with a step at each of these levels by then
// $after   [raisedOn, id]?       the entry before the page
// $limit   Int                   how many at most
//
// totalCount  how many there are
// items       the page, by moment
MATCH (:Territory {code: $within})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:RAISED_IN]-(call:ServiceCall)
WITH DISTINCT call WHERE call.raisedOn < $until
CALL (*) { <callStatus> }
WITH call, status
WHERE ($status IS NULL OR status IN $status)
  AND ($passed IS NULL OR all(level IN $passed WHERE EXISTS {
    MATCH (call)-[:PASSED]->(step:ServiceCallStep {level: level})
    WHERE step.at < $until
  }))
WITH call ORDER BY call.raisedOn, call.id
WITH collect({node: call {.*, pinyin: null}, sort: [call.raisedOn, call.id]}) AS found
// The entry itself, where it is still there: stored text compares by code point, a parameter by UTF-16 unit.
WITH found, coalesce(head([item IN found WHERE item.sort = $after | item.sort]), $after) AS after
RETURN size(found) AS totalCount, [item IN found WHERE after IS NULL OR item.sort > after][..$limit] AS items

// Which activities were held in each of these areas, or under each of these pairings? 共建活动
//
// $keys     [AreaCode or ID]  codes of areas (CN: all): an activity lies where it was held, else with the community of its
//                             pairing, the area of its committee or what its alliance serves; or ids of pairings
// $knownAt  DateTime          as the register stood
// $asOf     LocalDate         held by this day
// $from     LocalDate?        not before this day
// $to       LocalDate?        not after this day
// $after    [heldOn, id]?     the entry before the page
// $limit    Int               how many at most
//
// key         the code or id
// totalCount  how many there are
// items       the page, by day
UNWIND $keys AS key
CALL (key) {
  WITH DISTINCT key WHERE key = 'CN'
  MATCH (activity:Activity)
  RETURN activity
  UNION
  MATCH (:Area {code: key})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:HELD_IN]-(activity:Activity)
  RETURN activity
  UNION
  MATCH (:Area {code: key})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:PAIRS_COMMUNITY|OF_AREA|SERVES]-(body)<-[:HELD_UNDER]-(activity:Activity)
  WHERE NOT EXISTS { (activity)-[:HELD_IN]->(:Area) }
    AND (NOT body:Linkage OR body.recordedFrom <= $knownAt < body.recordedTo)
  RETURN activity
  UNION
  MATCH (:Linkage {id: key})<-[:HELD_UNDER]-(activity:Activity)
  CALL (activity) { <isWithin> }
  RETURN activity
}
WITH key, activity
WHERE activity.heldOn <= $asOf
  AND ($from IS NULL OR activity.heldOn >= $from) AND ($to IS NULL OR activity.heldOn <= $to)
WITH key, activity ORDER BY activity.heldOn, activity.id
WITH key, collect({node: activity {.*, pinyin: null}, sort: [activity.heldOn, activity.id]}) AS found
// The entry itself, where it is still there: stored text compares by code point, a parameter by UTF-16 unit.
WITH key, found, coalesce(head([item IN found WHERE item.sort = $after | item.sort]), $after) AS after
RETURN key, size(found) AS totalCount, [item IN found WHERE after IS NULL OR item.sort > after][..$limit] AS items

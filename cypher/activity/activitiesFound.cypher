// Which activities were held in each of these areas, or under each of these pairings, on the days asked about? 符合条件的共建活动
//
// $keys     [AreaCode or ID]  codes of areas (CN: all): an activity lies where it was held, else with the community of its
//                             pairing, the area of its committee or what its alliance serves; or ids of pairings
// $knownAt  DateTime          as the register stood
// $asOf     LocalDate         held by this day
// $from     LocalDate?        not before this day
// $to       LocalDate?        not after this day
//
// key       the code or id
// activity  an activity
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
RETURN key, activity

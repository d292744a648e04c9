// Under what was each of these activities held? 活动依托
//
// $keys  [ID]  ids of activities
//
// key  the id; no row for one held under nothing
// id   the id of the pairing, alliance or big committee
UNWIND $keys AS key
MATCH (:Activity {id: key})-[:HELD_UNDER]->(body)
RETURN DISTINCT key, body.id AS id

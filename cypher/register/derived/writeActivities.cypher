// Write these rows of activities as they stand. 写入共建活动
//
// $rows  [Row]   rows of the import format, whole
// $at    Moment  of the write
//
// written  how many were written
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $rows AS row
MERGE (activity:Activity {id: 'activity:' + row.ref})
SET activity:Entity,
    activity.title = row.title,
    activity.heldOn = row.held_on,
    activity.people = toInteger(row.people),
    activity.recordedFrom = $at,
    activity.recordedTo = '9999-12-31T23:59:59.999Z'
WITH activity, row
CALL (activity) {
  MATCH (activity)-[old:HELD_IN|HELD_UNDER|ATTENDED_BY]->()
  DELETE old
}
CALL (activity, row) {
  MATCH (area:Area {code: row.area_code})
  CREATE (activity)-[:HELD_IN]->(area)
}
CALL (activity, row) {
  MATCH (under:Entity {id: row.under_id})
  CREATE (activity)-[:HELD_UNDER]->(under)
}
CALL (activity, row) {
  MATCH (under:Linkage {id: row.under_id})
  USING INDEX SEEK under:Linkage(id)
  CREATE (activity)-[:HELD_UNDER]->(under)
}
CALL (activity, row) {
  UNWIND row.unit_refs AS key
  MATCH (unit:Unit {id: 'unit:' + key})
  CREATE (activity)-[:ATTENDED_BY]->(unit)
}
RETURN count(*) AS written

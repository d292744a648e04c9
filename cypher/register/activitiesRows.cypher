// How does the graph hold these activities, as rows of the import format? 台账行：共建活动
//
// $keys  [String]  refs
//
// key      the ref
// version  the number of the last version; null where there are no versions
// current  false: retracted, and this is how it last stood
// row      the row, by the columns of the import format
UNWIND $keys AS key
MATCH (activity:Activity {id: 'activity:' + key})
RETURN key, null AS version, true AS current, {
  ref: key,
  title: activity.title,
  held_on: activity.heldOn,
  area_code: head([(activity)-[:HELD_IN]->(end:Area) | end.code]),
  under_id: head([(activity)-[:HELD_UNDER]->(end) | end.id]),
  unit_refs: COLLECT { MATCH (activity)-[:ATTENDED_BY]->(end:Unit) WITH end.id AS id ORDER BY id RETURN split(id, ':')[1] AS ref },
  people: activity.people
} AS row

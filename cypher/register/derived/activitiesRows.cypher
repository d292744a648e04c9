// How does the graph hold these rows of activities? 台账行：共建活动
//
// $keys  [String]  refs
//
// key      the ref
// version  the number of the last version; null where there are no versions
// current  false: retracted, and this is how it last stood
// row      the row, by the columns of the import format
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $keys AS key
MATCH (activity:Activity {id: 'activity:' + key})
CALL (activity) { <isWithin> }
RETURN key, null AS version, true AS current, {
  ref: key,
  title: activity.title,
  held_on: activity.heldOn,
  area_code: head([(activity)-[:HELD_IN]->(end:Area) | end.code]),
  under_id: head([(activity)-[:HELD_UNDER]->(end:Linkage|Entity) | end.id]),
  unit_refs: COLLECT {
    MATCH (activity)-[:ATTENDED_BY]->(end:Unit)
    RETURN split(end.id, ':')[1] AS ref
    ORDER BY end.id
  },
  people: activity.people
} AS row

// How does the graph hold these rows of meetings? 台账行：会议
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
MATCH (meeting:Meeting {id: 'meeting:' + key})
CALL (meeting) { <isWithin> }
RETURN key, null AS version, true AS current, {
  ref: key,
  conference_ref: head([(meeting)-[:MEETING_OF]->(end:JointConference) | split(end.id, ':')[1]]),
  held_on: meeting.heldOn,
  attendee_refs: COLLECT {
    MATCH (meeting)-[:ATTENDED_BY]->(end:Unit)
    RETURN split(end.id, ':')[1] AS ref
    ORDER BY end.id
  }
} AS row

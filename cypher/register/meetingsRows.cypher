// How does the graph hold these meetings, as rows of the import format? 台账行：会议
//
// $keys  [String]  refs
//
// key      the ref
// version  the number of the last version; null where there are no versions
// current  false: retracted, and this is how it last stood
// row      the row, by the columns of the import format
UNWIND $keys AS key
MATCH (meeting:Meeting {id: 'meeting:' + key})
RETURN key, null AS version, true AS current, {
  ref: key,
  conference_ref: head([(meeting)-[:MEETING_OF]->(end:JointConference) | split(end.id, ':')[1]]),
  held_on: meeting.heldOn,
  attendee_refs: COLLECT { MATCH (meeting)-[:ATTENDED_BY]->(end:Unit) WITH end.id AS id ORDER BY id RETURN split(id, ':')[1] AS ref }
} AS row

// Write these rows of meetings as they stand. 写入会议
//
// $rows  [Row]   rows of the import format, whole
// $at    Moment  of the write
//
// written  how many were written
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $rows AS row
MATCH (conference:JointConference {id: 'joint-conference:' + row.conference_ref})
MERGE (meeting:Meeting {id: 'meeting:' + row.ref})
SET meeting:Entity,
    meeting.heldOn = row.held_on,
    meeting.recordedFrom = $at,
    meeting.recordedTo = '9999-12-31T23:59:59.999Z'
WITH meeting, conference, row
CALL (meeting) {
  MATCH (meeting)-[old:MEETING_OF|ATTENDED_BY]->()
  DELETE old
}
CREATE (meeting)-[:MEETING_OF]->(conference)
WITH meeting, row
CALL (meeting, row) {
  UNWIND row.attendee_refs AS key
  MATCH (attendee:Unit {id: 'unit:' + key})
  CREATE (meeting)-[:ATTENDED_BY]->(attendee)
}
RETURN count(*) AS written

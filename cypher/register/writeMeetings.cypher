// Write these meetings as they stand in the rows. 写入会议
//
// $rows  [Row]   rows of the import format, whole
// $at    Moment  of the write
//
// written  how many were written
UNWIND $rows AS row
MATCH (conference:JointConference {id: 'joint-conference:' + row.conference_ref})
MERGE (meeting:Meeting {id: 'meeting:' + row.ref})
SET meeting:Entity,
    meeting.recordedFrom = $at,
    meeting.recordedTo = '9999-12-31T23:59:59.999Z',
    meeting.heldOn = row.held_on
WITH meeting, conference, row
CALL (meeting) {
  MATCH (meeting)-[old:MEETING_OF|ATTENDED_BY]->()
  DELETE old
}
CREATE (meeting)-[:MEETING_OF]->(conference)
WITH meeting, row
CALL (meeting, row) {
  UNWIND row.attendee_refs AS ref
  MATCH (end:Unit {id: 'unit:' + ref})
  CREATE (meeting)-[:ATTENDED_BY]->(end)
}
RETURN count(*) AS written

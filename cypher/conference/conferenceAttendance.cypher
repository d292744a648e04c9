// How often did each unit come to the meetings of these joint conferences? 联席会议出席情况
//
// $keys     [ID]        ids of conferences
// $from     LocalDate?  meetings not before this day
// $to       LocalDate?  meetings not after this day
// $asOf     LocalDate   the day by which meetings count, and on which units hold a seat in the committee or are members of
//                       the alliance
// $knownAt  DateTime    as the register stood
// $min      Int?        only units that came at least so often
// $max      Int?        only units that came at most so often
//
// key       the id
// unit      a member unit on the day, or one that came; by name
// attended  how many meetings it came to
// held      how many meetings there were
UNWIND $keys AS key
MATCH (conference:JointConference {id: key})
CALL (conference) {
  OPTIONAL MATCH (conference)<-[:MEETING_OF]-(meeting:Meeting)
  WHERE meeting.heldOn <= $asOf
    AND ($from IS NULL OR meeting.heldOn >= $from) AND ($to IS NULL OR meeting.heldOn <= $to)
  RETURN collect(meeting) AS meetings
}
CALL (conference, meetings) {
  UNWIND meetings AS meeting
  MATCH (meeting)-[:ATTENDED_BY]->(unit:Unit)
  RETURN unit
  UNION
  MATCH (conference)-[:CONFERENCE_OF]->()<-[:SEAT_IN|IN_ALLIANCE]-(seat:Linkage)-[:ON_BEHALF_OF|OF_MEMBER]->(unit:Unit)
  WHERE seat.recordedFrom <= $knownAt < seat.recordedTo AND seat.latestStart <= $asOf <= seat.earliestEnd
  RETURN unit
}
WITH key, unit, size(meetings) AS held, size([meeting IN meetings WHERE EXISTS { (meeting)-[:ATTENDED_BY]->(unit) }]) AS attended
WHERE ($min IS NULL OR attended >= $min) AND ($max IS NULL OR attended <= $max)
WITH key, unit, attended, held ORDER BY unit.name, unit.id
RETURN key, unit {.*, pinyin: null} AS unit, attended, held

// Which meetings did the joint conferences within each of these areas, or each of these conferences, hold? 会议
//
// $keys  [AreaCode or ID]  codes of areas, in which a meeting lies with its conference (CN: all); or ids of conferences
// $asOf  LocalDate         held by this day
//
// key      the code or id
// meeting  a meeting
CALL () {
  CALL () { <conferencesUnder> }
  MATCH (conference)<-[:MEETING_OF]-(meeting:Meeting)
  RETURN key, meeting
  UNION
  UNWIND $keys AS key
  MATCH (:JointConference {id: key})<-[:MEETING_OF]-(meeting:Meeting)
  RETURN key, meeting
}
WITH key, meeting WHERE meeting.heldOn <= $asOf
RETURN key, meeting

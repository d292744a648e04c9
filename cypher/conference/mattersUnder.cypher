// Which matters were raised by a day within each of these areas, or at each of these meetings? 议题
//
// $keys  [AreaCode or ID]  codes of areas, in which a matter lies with its conference (CN: all); or ids of meetings
// $asOf  LocalDate         raised by this day; where its own day is not known, that of its meeting stands for it
//
// key     the code or id
// matter  a matter
// day     the day on which it was raised
CALL () {
  CALL () { <conferencesUnder> }
  MATCH (conference)<-[:MEETING_OF]-(meeting:Meeting)<-[:RAISED_AT]-(matter:Matter)
  RETURN key, meeting, matter
  UNION
  UNWIND $keys AS key
  MATCH (meeting:Meeting {id: key})<-[:RAISED_AT]-(matter:Matter)
  RETURN key, meeting, matter
}
WITH key, matter, coalesce(matter.raisedOn, meeting.heldOn) AS day WHERE day <= $asOf
RETURN key, matter, day

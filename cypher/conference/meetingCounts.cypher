// How often did each of these joint conferences meet in each of some stretches of days? 联席会议分时段召开次数
//
// $keys       [ID]          ids of conferences
// $stretches  [{from, to}]  the stretches, first and last day inclusive
// $asOf       LocalDate     the day by which meetings count
//
// key     the id
// counts  the number of meetings in each stretch, in their order
UNWIND $keys AS key
MATCH (conference:JointConference {id: key})
WITH key, [(conference)<-[:MEETING_OF]-(meeting:Meeting) WHERE meeting.heldOn <= $asOf | meeting.heldOn] AS days
RETURN key, [stretch IN $stretches | size([day IN days WHERE stretch.from <= day <= stretch.to])] AS counts

// Which joint conferences have met within their interval? 联席会议是否按期召开
//
// $within  [AreaCode]   areas asked about
// $days    [LocalDate]  days asked about
//
// within   the area asked about
// day      the day asked about
// subject  the conference
// area     its area, else its committee’s, else of those that its alliance serves the one with the smallest code
// links    one for each meeting held by the day: covered from then until the interval is over
UNWIND $within AS within
CALL (within) {
  MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:CONFERENCE_OF]-(conference:JointConference)
  RETURN conference
  UNION
  MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:OF_AREA]-(:BigCommittee)<-[:CONFERENCE_OF]-(conference:JointConference)
  WHERE NOT EXISTS { (conference)-[:CONFERENCE_OF]->(:Area) }
  RETURN conference
  UNION
  MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:SERVES]-(:Alliance)<-[:CONFERENCE_OF]-(conference:JointConference)
  WHERE NOT EXISTS { (conference)-[:CONFERENCE_OF]->(:Area) } AND NOT EXISTS { (conference)-[:CONFERENCE_OF]->(:BigCommittee) }
  RETURN conference
  UNION
  WITH DISTINCT within WHERE within = 'CN'
  MATCH (conference:JointConference)
  RETURN conference
}
OPTIONAL MATCH (conference)-[:CONFERENCE_OF]->(:Alliance)-[:SERVES]->(served:Area)
WITH within, conference, served ORDER BY served.code
WITH within, conference, head(collect(served)) AS served
WITH within, conference, coalesce(
       head([(conference)-[:CONFERENCE_OF]->(area:Area) | area]),
       head([(conference)-[:CONFERENCE_OF]->(:BigCommittee)-[:OF_AREA]->(area:Area) | area]),
       served
     ) AS area,
     [(conference)<-[:MEETING_OF]-(meeting:Meeting) | {
       earliestStart: meeting.heldOn,
       latestStart: meeting.heldOn,
       earliestEnd: toString(date(meeting.heldOn) + duration({months: toInteger(conference.everyMonths)})),
       latestEnd: toString(date(meeting.heldOn) + duration({months: toInteger(conference.everyMonths)})),
       whenOver: 'OVERDUE'
     }] AS meetings
UNWIND $days AS day
RETURN within, day, conference AS subject, area, [meeting IN meetings WHERE meeting.earliestStart <= day] AS links

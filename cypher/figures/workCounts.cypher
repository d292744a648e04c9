// What have the linkages done, in each of these areas up to each day and within each window? 联席会议、清单、活动、阵地与队伍计数
//
// $keys     [String]  area code, day, and first and last day of the window, with spaces between
// $knownAt  DateTime  as the register stood
//
// key     the area, day and window
// counts  meetings, matters, calls, lists, activities, venues and teams, by name in src/figures/counts.ts
UNWIND $keys AS key
WITH key, split(key, ' ') AS parts
WITH key, parts[0] AS within, parts[1] AS day, parts[2] AS first, parts[3] AS last
CALL (within) {
  MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(area:Area)
  RETURN collect(DISTINCT area) AS areas
}
CALL (areas, day, first, last) {
  UNWIND areas AS area
  MATCH (area)<-[:CONFERENCE_OF]-(conference:JointConference)
  OPTIONAL MATCH (conference)<-[:MEETING_OF]-(meeting:Meeting)
  WHERE first <= meeting.heldOn <= last
  OPTIONAL MATCH (meeting)<-[:RAISED_AT]-(matter:Matter)
  WHERE matter.resolvedOn <= day
  RETURN count(DISTINCT area.level) AS conferenceLevels,
         count(DISTINCT matter) AS areaConferenceMattersResolved,
         count(DISTINCT CASE area.level WHEN 'COMMUNITY' THEN matter END) AS communityConferenceMattersResolved,
         count(DISTINCT CASE area.level WHEN 'COMMUNITY' THEN meeting END) AS communityConferenceMeetings
}
CALL (areas, day, first, last) {
  UNWIND areas AS area
  MATCH (area)<-[:OF_AREA]-(committee:BigCommittee)<-[:CONFERENCE_OF]-(:JointConference)<-[:MEETING_OF]-(meeting:Meeting)
  WHERE first <= meeting.heldOn <= last
  WITH meeting, committee.kind = 'BIG_WORKING_COMMITTEE' AS working
  OPTIONAL MATCH (meeting)<-[:RAISED_AT]-(matter:Matter)
  WHERE matter.resolvedOn <= day
  RETURN count(DISTINCT CASE WHEN working THEN meeting END) AS bigWorkingCommitteeMeetings,
         count(DISTINCT CASE WHEN working THEN matter END) AS bigWorkingCommitteeMattersResolved,
         count(DISTINCT CASE WHEN NOT working THEN matter END) AS bigPartyCommitteeMattersResolved
}
CALL (areas) {
  UNWIND areas AS area
  WITH area WHERE area:Street
  MATCH (area)<-[:RAISED_IN]-(call:ServiceCall {status: 'RESOLVED'})
  WHERE EXISTS { (call)-[:ANSWERED_BY]->(:Unit) }
  RETURN count(call) AS streetCallsResolved
}
CALL (areas, first, last) {
  UNWIND areas AS area
  MATCH (area)<-[:RAISED_BY]-(item:ListItem)
  RETURN collect(DISTINCT item.kind) AS kindsRaised,
         sum(CASE WHEN item.kind = 'PROJECT' AND first <= item.listedOn AND item.listedBy <= last THEN 1 ELSE 0 END) AS projects,
         sum(CASE WHEN item.microWish AND item.status IN ['CLAIMED', 'DONE'] THEN 1 ELSE 0 END) AS microWishesMatched,
         sum(CASE WHEN item.microWish AND item.status = 'DONE' AND first <= item.listedOn AND item.listedBy <= last THEN 1 ELSE 0 END) AS microWishesDone
}
CALL (areas) {
  UNWIND areas AS area
  MATCH (area)<-[:RESIDENT_IN]-(:Unit)<-[:OFFERED_BY]-(item:ListItem)
  RETURN collect(DISTINCT item.kind) AS kindsOffered
}
CALL (areas, first, last) {
  UNWIND areas AS area
  MATCH (area)<-[:CLAIMED_FOR]-(claim:Claim)-[:CLAIMS]->(:ListItem {kind: 'PROJECT'})
  WHERE claim.recordedFrom <= $knownAt < claim.recordedTo AND first <= claim.completedOn <= last
  RETURN count(claim) AS projectClaimsCompleted
}
CALL (areas, first, last) {
  UNWIND areas AS area
  MATCH (area)<-[:HELD_IN]-(activity:Activity)
  WHERE first <= activity.heldOn <= last
  RETURN coalesce(sum(activity.people), 0) AS attendances,
         count(DISTINCT CASE WHEN area.level IN ['COUNTY', 'STREET', 'COMMUNITY'] THEN area.level END) AS activityLevels
}
CALL (areas) {
  UNWIND areas AS area
  MATCH (area)<-[:LOCATED_IN]-(venue:Venue)
  RETURN sum(CASE WHEN venue.kind = 'SERVICE_CENTRE' AND area.level = 'COMMUNITY' THEN 1 ELSE 0 END) AS communityServiceCentres,
         sum(CASE venue.kind WHEN 'COMPOUND_STATION' THEN 1 ELSE 0 END) AS compoundStations,
         sum(CASE venue.kind WHEN 'COURIER_STATION' THEN 1 ELSE 0 END) AS courierStations,
         sum(CASE WHEN venue.kind = 'OPEN_VENUE' AND EXISTS { (venue)-[:OPENED_BY]->(:Unit) } THEN 1 ELSE 0 END) AS openedVenues,
         sum(CASE WHEN venue.name ENDS WITH '议事厅' THEN 1 ELSE 0 END) AS councilHalls
}
CALL (areas) {
  UNWIND areas AS area
  MATCH (area)<-[:BASED_IN]-(team:VolunteerTeam)
  WITH team, EXISTS { (team)-[:FORMED_BY]->(:Unit) } AS ofUnit, team.name ENDS WITH '应急队伍' AS emergency
  RETURN count(team) AS volunteerTeams, coalesce(sum(team.members), 0) AS volunteerTeamMembers,
         sum(CASE WHEN ofUnit THEN 1 ELSE 0 END) AS volunteerTeamsOfUnits,
         sum(CASE WHEN team.name ENDS WITH '志愿先锋队' THEN 1 ELSE 0 END) AS vanguardTeams,
         sum(CASE WHEN emergency THEN 1 ELSE 0 END) AS emergencyTeams,
         coalesce(sum(CASE WHEN emergency THEN team.members END), 0) AS emergencyTeamMembers
}
RETURN key, {
  conferenceLevels: conferenceLevels,
  areaConferenceMattersResolved: areaConferenceMattersResolved,
  communityConferenceMattersResolved: communityConferenceMattersResolved,
  communityConferenceMeetings: communityConferenceMeetings,
  bigPartyCommitteeMattersResolved: bigPartyCommitteeMattersResolved,
  bigWorkingCommitteeMeetings: bigWorkingCommitteeMeetings,
  bigWorkingCommitteeMattersResolved: bigWorkingCommitteeMattersResolved,
  streetCallsResolved: streetCallsResolved,
  listKinds: size(kindsRaised) + size([kind IN kindsOffered WHERE NOT kind IN kindsRaised]),
  projects: projects,
  projectClaimsCompleted: projectClaimsCompleted,
  microWishesMatched: microWishesMatched,
  microWishesDone: microWishesDone,
  attendances: attendances,
  activityLevels: activityLevels,
  communityServiceCentres: communityServiceCentres,
  compoundStations: compoundStations,
  courierStations: courierStations,
  openedVenues: openedVenues,
  councilHalls: councilHalls,
  volunteerTeams: volunteerTeams,
  volunteerTeamMembers: volunteerTeamMembers,
  volunteerTeamsOfUnits: volunteerTeamsOfUnits,
  vanguardTeams: vanguardTeams,
  emergencyTeams: emergencyTeams,
  emergencyTeamMembers: emergencyTeamMembers
} AS counts

// How many of each thing are there in each of these areas and all beneath it? 区域统计
//
// $keys     [AreaCode]  the areas; CN: all
// $asOf     LocalDate   the day asked about
// $knownAt  DateTime    as the register stood
// $until    DateTime    the first moment after the day
//
// key                   the area
// communities           communities and villages
// urbanCommunities      urban communities
// compounds             residential compounds
// buildings             buildings
// grids                 grids
// microGrids            micro-grids
// units                 units not dissolved
// residentUnits         those with a residence
// partyOrganisations    Party organisations that lead an area within, or else whose unit resides within
// gridBranches          branches that lead a grid
// bigWorkingCommittees  big working committees
// bigPartyCommittees    big and joint Party committees
// partTimeMembers       seats in force
// representedUnits      units that hold one
// pairings              pairings in force
// pairedUnits           units of these, wherever they reside
// pairedCommunities     communities of these
// alliances             alliances in force that serve an area within
// allianceMembers       memberships in force in alliances that serve an area within
// dutyReportUnits       units with a duty report in force
// dutyReportMembers     members who report under these
// conferences           joint conferences
// meetings              meetings that they have held by the day
// matters               matters raised at these by the day
// mattersResolved       matters settled by the day
// needs                 needs open or claimed that were listed by the day
// resources             resources so
// projects              projects so
// activities            activities held by the day
// serviceCalls          service calls raised by the end of the day
// venues                venues
// volunteerTeams        volunteer teams
UNWIND $keys AS key
CALL (key) {
  MATCH (:Territory {code: key})<-[:WITHIN|ADMINISTERED_BY*0..]-(area:Area)
  CALL (area) { <isWithin> }
  RETURN collect(DISTINCT area) AS areas
}
CALL (areas) {
  UNWIND areas AS area
  RETURN sum(CASE area.level WHEN 'COMMUNITY' THEN 1 ELSE 0 END) AS communities,
         sum(CASE WHEN area.level = 'COMMUNITY' AND area.urban THEN 1 ELSE 0 END) AS urbanCommunities,
         sum(CASE area.level WHEN 'COMPOUND' THEN 1 ELSE 0 END) AS compounds,
         sum(CASE area.level WHEN 'BUILDING' THEN 1 ELSE 0 END) AS buildings,
         sum(CASE area.level WHEN 'GRID' THEN 1 ELSE 0 END) AS grids,
         sum(CASE area.level WHEN 'MICRO_GRID' THEN 1 ELSE 0 END) AS microGrids
}
CALL (areas) {
  UNWIND areas AS area
  MATCH (area)<-[:RESIDENT_IN]-(unit:Unit)
  WHERE unit.dissolvedOn IS NULL OR unit.dissolvedOn > $asOf
  RETURN count(unit) AS residentUnits
}
CALL (key) {
  WITH DISTINCT key WHERE key = 'CN'
  MATCH (unit:Unit)
  WHERE (unit.dissolvedOn IS NULL OR unit.dissolvedOn > $asOf) AND NOT EXISTS { (unit)-[:RESIDENT_IN]->(:Area) }
  RETURN count(unit) AS unitsWithoutResidence
}
CALL (areas) {
  UNWIND areas AS area
  MATCH (area)<-[:LEADS]-(organisation:PartyOrganisation)
  RETURN count(organisation) AS leadingOrganisations,
         sum(CASE WHEN area.level = 'GRID' AND organisation.kind IN ['BRANCH', 'FUNCTIONAL_BRANCH', 'GENERAL_BRANCH', 'PARTY_COMMITTEE'] THEN 1 ELSE 0 END) AS gridBranches
}
CALL (areas) {
  UNWIND areas AS area
  MATCH (area)<-[:RESIDENT_IN]-(:Unit)<-[:OF_UNIT]-(organisation:PartyOrganisation)
  WHERE NOT EXISTS { (organisation)-[:LEADS]->(:Area) }
  RETURN count(organisation) AS unitOrganisations
}
CALL (key) {
  WITH DISTINCT key WHERE key = 'CN'
  MATCH (organisation:PartyOrganisation)
  WHERE NOT EXISTS { (organisation)-[:LEADS]->(:Area) } AND NOT EXISTS { (organisation)-[:OF_UNIT]->(:Unit)-[:RESIDENT_IN]->(:Area) }
  RETURN count(organisation) AS organisationsWithoutArea
}
CALL (areas) {
  UNWIND areas AS area
  MATCH (area)<-[:OF_AREA]-(committee:BigCommittee)
  RETURN sum(CASE committee.kind WHEN 'BIG_WORKING_COMMITTEE' THEN 1 ELSE 0 END) AS bigWorkingCommittees,
         sum(CASE committee.kind WHEN 'BIG_WORKING_COMMITTEE' THEN 0 ELSE 1 END) AS bigPartyCommittees
}
CALL (areas) {
  UNWIND areas AS area
  MATCH (area)<-[:OF_AREA]-(:BigCommittee)<-[:SEAT_IN]-(seat:PartTimeMembership)-[:ON_BEHALF_OF]->(unit:Unit)
  WHERE seat.recordedFrom <= $knownAt < seat.recordedTo AND seat.latestStart <= $asOf <= seat.earliestEnd
  RETURN count(seat) AS partTimeMembers, count(DISTINCT unit) AS representedUnits
}
CALL (areas) {
  UNWIND areas AS area
  MATCH (area)<-[:PAIRS_COMMUNITY]-(pairing:Pairing)-[:PAIRS_UNIT]->(unit:Unit)
  WHERE pairing.recordedFrom <= $knownAt < pairing.recordedTo AND pairing.latestStart <= $asOf <= pairing.earliestEnd
  RETURN count(pairing) AS pairings, count(DISTINCT unit) AS pairedUnits, count(DISTINCT area) AS pairedCommunities
}
CALL (key) {
  CALL (key) {
    MATCH (:Territory {code: key})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:SERVES]-(alliance:Alliance)
    RETURN alliance
    UNION
    WITH DISTINCT key WHERE key = 'CN'
    MATCH (alliance:Alliance)
    RETURN alliance
  }
  RETURN sum(CASE WHEN alliance.latestStart <= $asOf <= alliance.earliestEnd THEN 1 ELSE 0 END) AS alliances,
         sum(COUNT {
           MATCH (alliance)<-[:IN_ALLIANCE]-(membership:AllianceMembership)
           WHERE membership.recordedFrom <= $knownAt < membership.recordedTo
             AND membership.latestStart <= $asOf <= membership.earliestEnd
         }) AS allianceMembers
}
CALL (areas) {
  UNWIND areas AS area
  MATCH (area)<-[:REPORTS_TO]-(report:DutyReport)-[:REPORTS_FROM]->(unit:Unit)
  WHERE report.recordedFrom <= $knownAt < report.recordedTo AND report.latestStart <= $asOf <= report.earliestEnd
  RETURN count(DISTINCT unit) AS dutyReportUnits, sum(report.members) AS dutyReportMembers
}
CALL (key) {
  CALL (key) {
    MATCH (:Territory {code: key})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:CONFERENCE_OF]-(conference:JointConference)
    RETURN conference
    UNION
    MATCH (:Territory {code: key})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:OF_AREA]-(:BigCommittee)<-[:CONFERENCE_OF]-(conference:JointConference)
    WHERE NOT EXISTS { (conference)-[:CONFERENCE_OF]->(:Area) }
    RETURN conference
    UNION
    MATCH (:Territory {code: key})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:SERVES]-(:Alliance)<-[:CONFERENCE_OF]-(conference:JointConference)
    WHERE NOT EXISTS { (conference)-[:CONFERENCE_OF]->(:Area) } AND NOT EXISTS { (conference)-[:CONFERENCE_OF]->(:BigCommittee) }
    RETURN conference
    UNION
    WITH DISTINCT key WHERE key = 'CN'
    MATCH (conference:JointConference)
    RETURN conference
  }
  OPTIONAL MATCH (conference)<-[:MEETING_OF]-(meeting:Meeting)
  OPTIONAL MATCH (meeting)<-[:RAISED_AT]-(matter:Matter)
  RETURN count(DISTINCT conference) AS conferences,
         count(DISTINCT CASE WHEN meeting.heldOn <= $asOf THEN meeting END) AS meetings,
         count(DISTINCT CASE WHEN coalesce(matter.raisedOn, meeting.heldOn) <= $asOf THEN matter END) AS matters,
         count(DISTINCT CASE WHEN matter.resolvedOn <= $asOf THEN matter END) AS mattersResolved
}
CALL (key) {
  CALL (key) {
    MATCH (:Territory {code: key})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:RAISED_BY]-(item:ListItem)
    RETURN item
    UNION
    MATCH (:Territory {code: key})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:RESIDENT_IN]-(:Unit)<-[:OFFERED_BY]-(item:ListItem)
    WHERE NOT EXISTS { (item)-[:RAISED_BY]->(:Area) }
    RETURN item
    UNION
    WITH DISTINCT key WHERE key = 'CN'
    MATCH (item:ListItem)
    RETURN item
  }
  WITH item WHERE item.status IN ['OPEN', 'CLAIMED'] AND (item.listedBy IS NULL OR item.listedBy <= $asOf)
  RETURN sum(CASE item.kind WHEN 'NEED' THEN 1 ELSE 0 END) AS needs,
         sum(CASE item.kind WHEN 'RESOURCE' THEN 1 ELSE 0 END) AS resources,
         sum(CASE item.kind WHEN 'PROJECT' THEN 1 ELSE 0 END) AS projects
}
CALL (key) {
  CALL (key) {
    MATCH (:Territory {code: key})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:HELD_IN]-(activity:Activity)
    RETURN activity
    UNION
    MATCH (:Territory {code: key})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:PAIRS_COMMUNITY|OF_AREA|SERVES]-(body)<-[:HELD_UNDER]-(activity:Activity)
    WHERE NOT EXISTS { (activity)-[:HELD_IN]->(:Area) }
      AND (NOT body:Linkage OR body.recordedFrom <= $knownAt < body.recordedTo)
    RETURN activity
    UNION
    WITH DISTINCT key WHERE key = 'CN'
    MATCH (activity:Activity)
    RETURN activity
  }
  WITH activity WHERE activity.heldOn <= $asOf
  RETURN count(activity) AS activities
}
CALL (areas) {
  UNWIND areas AS area
  RETURN sum(COUNT { MATCH (area)<-[:RAISED_IN]-(call:ServiceCall) WHERE call.raisedOn < $until }) AS serviceCalls,
         sum(COUNT { (area)<-[:LOCATED_IN]-(:Venue) }) AS venues,
         sum(COUNT { (area)<-[:BASED_IN]-(:VolunteerTeam) }) AS volunteerTeams
}
RETURN key, communities, urbanCommunities, compounds, buildings, grids, microGrids,
       residentUnits + unitsWithoutResidence AS units, residentUnits,
       leadingOrganisations + unitOrganisations + organisationsWithoutArea AS partyOrganisations, gridBranches,
       bigWorkingCommittees, bigPartyCommittees, partTimeMembers, representedUnits,
       pairings, pairedUnits, pairedCommunities, alliances, allianceMembers,
       dutyReportUnits, dutyReportMembers, conferences, meetings, matters, mattersResolved,
       needs, resources, projects, activities, serviceCalls, venues, volunteerTeams

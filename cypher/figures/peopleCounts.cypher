// How many people hold posts, answer, report and serve, in each of these areas on each day? 人员与任职计数
//
// $keys     [String]  area code, day and window, with spaces between
// $knownAt  DateTime  as the register stood
//
// key     the area, day and window
// counts  people and their posts, by name in src/figures/counts.ts
UNWIND $keys AS key
WITH key, split(key, ' ')[0] AS within, split(key, ' ')[1] AS day
CALL (within) {
  MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(area:Area)
  RETURN collect(DISTINCT area) AS areas
}
CALL (areas, day) {
  UNWIND areas AS area
  MATCH (area)<-[:CONTACTS]-(contact:ContactAssignment)-[:CONTACT_PERSON]->(person:Person)
  WHERE contact.recordedFrom <= $knownAt < contact.recordedTo AND contact.latestStart <= day <= contact.earliestEnd
  RETURN count(DISTINCT CASE
           WHEN area.level IN ['STREET', 'COMMUNITY'] THEN area.level
           WHEN area.level IN ['COMPOUND', 'BUILDING', 'GRID', 'MICRO_GRID'] THEN 'BELOW'
         END) AS contactLevels,
         count(DISTINCT CASE area.level WHEN 'COMMUNITY' THEN person END) AS leadersContactingCommunities
}
CALL (areas, day) {
  UNWIND areas AS area
  MATCH (area)<-[:LEADS]-(organisation:PartyOrganisation)<-[:APPOINTED_TO]-(appointment:Appointment)-[:APPOINTS]->(person:Person)
  WHERE appointment.recordedFrom <= $knownAt < appointment.recordedTo AND appointment.latestStart <= day <= appointment.earliestEnd
  WITH area, appointment, person, organisation.kind = 'WORKING_COMMITTEE' AND area.level = 'STREET' AS ofStreet
  OPTIONAL MATCH (appointment)-[:ON_BEHALF_OF]->(unit:Unit)
  WITH area, appointment, person, ofStreet, coalesce(unit.kind = 'POLICE_STATION', false) AS police
  RETURN count(DISTINCT CASE WHEN ofStreet AND appointment.post = '书记' THEN person END) AS streetSecretaries,
         count(DISTINCT CASE WHEN ofStreet THEN person END) AS streetLeaders,
         count(DISTINCT CASE WHEN police AND area.level = 'STREET' THEN person END) AS policeInTownLeadership,
         count(DISTINCT CASE WHEN police AND area.level = 'COMMUNITY' THEN person END) AS policeDeputySecretaries,
         count(DISTINCT CASE WHEN police AND area.level = 'COMMUNITY' THEN area END) AS communitiesWithPoliceDeputy
}
CALL (areas, day) {
  UNWIND areas AS area
  MATCH (area)<-[:RESIDENT_IN]-(committee:Unit {kind: 'OWNERS_COMMITTEE'})
  WHERE committee.dissolvedOn IS NULL OR committee.dissolvedOn > day
  WITH EXISTS {
    MATCH (committee)<-[:ON_BEHALF_OF]-(appointment:Appointment)-[:APPOINTED_TO]->(:PartyOrganisation)-[:LEADS]->(:Compound)
    WHERE appointment.recordedFrom <= $knownAt < appointment.recordedTo AND appointment.latestStart <= day <= appointment.earliestEnd
  } AS crossed
  RETURN count(crossed) AS ownersCommittees, sum(CASE WHEN crossed THEN 1 ELSE 0 END) AS crossedCommittees
}
CALL (areas, day) {
  UNWIND areas AS area
  MATCH (area)<-[:REPORTS_TO]-(report:DutyReport)-[:REPORTS_FROM]->(unit:Unit)
  WHERE report.recordedFrom <= $knownAt < report.recordedTo AND report.latestStart <= day <= report.earliestEnd
  OPTIONAL MATCH (report)-[:REPORTS_AT]->(compound:Compound)
  RETURN count(DISTINCT unit) AS dutyReportUnits, coalesce(sum(report.members), 0) AS dutyReportMembers,
         count(DISTINCT area) AS dutyReportCommunities, count(DISTINCT compound) AS dutyReportCompounds
}
CALL (areas, day) {
  UNWIND areas AS area
  MATCH (area)<-[:LINKS_COMPOUND]-(linkage:PropertyLinkage)
  WHERE linkage.recordedFrom <= $knownAt < linkage.recordedTo AND linkage.latestStart <= day <= linkage.earliestEnd
  OPTIONAL MATCH (linkage)-[:LINKS_BRANCH]->(branch:PartyOrganisation)
  OPTIONAL MATCH (linkage)-[:LINKS_OWNERS]->(committee:Unit)
  OPTIONAL MATCH (linkage)-[:LINKS_PROPERTY]->(company:Unit)
  RETURN count(DISTINCT CASE WHEN branch IS NOT NULL THEN committee END) AS ownersCommitteesWithBranch,
         coalesce(max(size([side IN [branch, committee, company] WHERE side IS NOT NULL])), 0) AS sidesOfPropertyLinkage
}
CALL (areas, day) {
  UNWIND areas AS area
  MATCH (area)<-[:ASSIGNED_TO]-(assignment:GridAssignment)
  WHERE assignment.recordedFrom <= $knownAt < assignment.recordedTo AND assignment.latestStart <= day <= assignment.earliestEnd
  OPTIONAL MATCH (assignment)-[:HELD_BY]->(person:Person)
  WITH area.level AS level, assignment, assignment.post AS post, coalesce(person.id, assignment.id) AS holder
  RETURN count(DISTINCT CASE post WHEN 'GENERAL_HEAD' THEN holder END) AS generalGridHeads,
         count(DISTINCT CASE WHEN post = 'HEAD' AND level = 'GRID' THEN holder END) AS gridHeads,
         count(DISTINCT CASE WHEN post = 'MEMBER' AND level = 'MICRO_GRID' THEN holder END) AS microGridMembers,
         count(DISTINCT CASE WHEN post = 'MEMBER' AND assignment.employment = 'FULL_TIME' THEN holder END) AS fullTimeGridMembers,
         count(DISTINCT CASE WHEN post = 'MEMBER' AND assignment.employment = 'PART_TIME' THEN holder END) AS partTimeGridMembers,
         count(DISTINCT CASE WHEN post = 'MEMBER' AND assignment.employment = 'PROFESSIONAL' THEN holder END) AS professionalGridMembers,
         count(DISTINCT CASE WHEN post IN ['BUILDING_HEAD', 'MEMBER'] THEN holder END) AS buildingHeadsAndGridMembers,
         count(DISTINCT CASE post WHEN 'HOUSEHOLD_HEAD' THEN holder END) AS householdHeads,
         count(DISTINCT CASE WHEN post = 'HOUSEHOLD_HEAD' AND assignment.partyMember THEN holder END) AS householdHeadsInParty
}
RETURN key, {
  contactLevels: contactLevels,
  leadersContactingCommunities: leadersContactingCommunities,
  streetSecretaries: streetSecretaries,
  streetLeaders: streetLeaders,
  policeInTownLeadership: policeInTownLeadership,
  policeDeputySecretaries: policeDeputySecretaries,
  communitiesWithPoliceDeputy: communitiesWithPoliceDeputy,
  crossAppointmentShare: CASE ownersCommittees WHEN 0 THEN null ELSE round(1000.0 * crossedCommittees / ownersCommittees) / 10 END,
  dutyReportUnits: dutyReportUnits,
  dutyReportMembers: dutyReportMembers,
  dutyReportCommunities: dutyReportCommunities,
  dutyReportCompounds: dutyReportCompounds,
  ownersCommitteesWithBranch: ownersCommitteesWithBranch,
  sidesOfPropertyLinkage: sidesOfPropertyLinkage,
  generalGridHeads: generalGridHeads,
  gridHeads: gridHeads,
  microGridMembers: microGridMembers,
  fullTimeGridMembers: fullTimeGridMembers,
  partTimeGridMembers: partTimeGridMembers,
  professionalGridMembers: professionalGridMembers,
  buildingHeadsAndGridMembers: buildingHeadsAndGridMembers,
  householdHeads: householdHeads,
  householdHeadPartyShare: CASE householdHeads WHEN 0 THEN null ELSE round(1000.0 * householdHeadsInParty / householdHeads) / 10 END
} AS counts

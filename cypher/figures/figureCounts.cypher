// What do published figures count, in each of these areas on each day? 公布数据对应的计数
//
// $keys     [String]  area code, day and window, with spaces between
// $knownAt  DateTime  as the register stood
//
// key     the area, day and window
// counts  bodies, seats, pairings and alliances, by name in src/figures/counts.ts
UNWIND $keys AS key
WITH key, split(key, ' ')[0] AS within, split(key, ' ')[1] AS day,
     ['BRANCH', 'FUNCTIONAL_BRANCH', 'GENERAL_BRANCH', 'PARTY_COMMITTEE'] AS branch
CALL (within) {
  MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(area:Area)
  RETURN collect(DISTINCT area) AS areas
}
CALL (areas) {
  UNWIND areas AS area
  RETURN sum(CASE WHEN area.level = 'COMMUNITY' AND area.urban THEN 1 ELSE 0 END) AS urbanCommunities,
         sum(CASE area.streetKind WHEN 'STREET' THEN 1 ELSE 0 END) AS streets,
         sum(CASE area.level WHEN 'GRID' THEN 1 ELSE 0 END) AS grids,
         sum(CASE area.level WHEN 'MICRO_GRID' THEN 1 ELSE 0 END) AS microGrids,
         sum(CASE area.level WHEN 'COMPOUND' THEN 1 ELSE 0 END) AS compounds
}
CALL (areas) {
  UNWIND areas AS area
  WITH area WHERE area:Grid
  MATCH path = (area)-[:WITHIN*1..3]->(:Community)
  RETURN coalesce(max(length(path)), 0) + 1 AS gridLevels
}
CALL (areas, branch) {
  UNWIND areas AS area
  MATCH (area)<-[:LEADS]-(organisation:PartyOrganisation)
  WITH area, organisation, organisation.kind IN branch AS isBranch
  RETURN sum(CASE WHEN isBranch AND area.level = 'GRID' THEN 1 ELSE 0 END) AS gridBranches,
         sum(CASE WHEN isBranch AND area.level = 'COMPOUND' THEN 1 ELSE 0 END) AS compoundBranches,
         count(DISTINCT CASE WHEN isBranch AND area.level = 'COMPOUND' THEN area END) AS compoundsWithBranch,
         sum(CASE WHEN organisation.kind = 'PARTY_GROUP' AND area.level IN ['BUILDING', 'COMPOUND'] THEN 1 ELSE 0 END) AS buildingPartyGroups,
         sum(CASE organisation.kind WHEN 'MEMBER_HOUSEHOLD' THEN 1 ELSE 0 END) AS memberHouseholds,
         count(DISTINCT CASE WHEN area.level = 'COMMUNITY' AND area.urban AND organisation.kind IN ['PARTY_COMMITTEE', 'GENERAL_BRANCH'] THEN area END) AS communityPartyCommittees,
         sum(CASE WHEN area.level = 'COMMUNITY' AND organisation.starRating = 5 THEN 1 ELSE 0 END) AS fiveStars,
         sum(CASE WHEN area.level = 'COMMUNITY' AND organisation.starRating IS NOT NULL THEN 1 ELSE 0 END) AS rated
}
CALL (areas, branch) {
  UNWIND areas AS area
  WITH area WHERE area:Compound
  WITH COUNT { MATCH (area)<-[:LEADS]-(organisation:PartyOrganisation) WHERE organisation.kind IN branch } AS branches
  RETURN coalesce(max(branches), 0) AS branchesLeadingOneCompound
}
CALL (areas, branch) {
  UNWIND areas AS area
  MATCH (area)<-[:RESIDENT_IN]-(unit:Unit {kind: 'PROPERTY_COMPANY'})<-[:OF_UNIT]-(organisation:PartyOrganisation)
  WHERE organisation.kind IN branch
  RETURN count(organisation) AS propertyBranches
}
CALL (areas) {
  UNWIND areas AS area
  WITH area WHERE area.level IN ['COUNTY', 'STREET', 'COMMUNITY']
  MATCH (area)<-[:LEADS]-(:PartyOrganisation)-[:SUBORDINATE_TO]-(:PartyOrganisation)-[:LEADS]->(other:Area)
  WHERE other.level IN ['COUNTY', 'STREET', 'COMMUNITY'] AND other.level <> area.level
  RETURN count(DISTINCT area.level) AS partyOrganisationLevels
}
CALL (areas) {
  UNWIND areas AS area
  WITH area WHERE area:Community
  MATCH path = (area)<-[:LEADS]-(:PartyOrganisation)<-[:SUBORDINATE_TO*0..8]-(:PartyOrganisation)
  RETURN coalesce(max(length(path)), 0) AS organisationChainLevels
}
CALL (areas, day) {
  UNWIND areas AS area
  MATCH (area)<-[:OF_AREA]-(committee:BigCommittee)<-[:SEAT_IN]-(seat:PartTimeMembership)-[:ON_BEHALF_OF]->(unit:Unit)
  WHERE seat.recordedFrom <= $knownAt < seat.recordedTo AND seat.latestStart <= day <= seat.earliestEnd
  RETURN sum(CASE committee.kind WHEN 'BIG_WORKING_COMMITTEE' THEN 1 ELSE 0 END) AS partTimeMembersOfBigWorkingCommittees,
         count(DISTINCT CASE committee.kind WHEN 'BIG_WORKING_COMMITTEE' THEN unit END) AS unitsInBigWorkingCommittees,
         sum(CASE WHEN committee.kind <> 'BIG_WORKING_COMMITTEE' AND area.level = 'COMMUNITY' THEN 1 ELSE 0 END) AS partTimeMembersOfCommunityCommittees
}
CALL (areas, day) {
  UNWIND areas AS area
  WITH area WHERE NOT area.level IN ['COMMUNITY', 'COMPOUND', 'BUILDING', 'GRID', 'MICRO_GRID']
  MATCH (area)<-[:OF_AREA]-(:BigCommittee {kind: 'JOINT_PARTY_COMMITTEE'})<-[:SEAT_IN]-(seat:PartTimeMembership)-[:ON_BEHALF_OF]->(:Unit {tier: 'COMMUNITY'})-[:RESIDENT_IN]->(community:Community)
  WHERE seat.recordedFrom <= $knownAt < seat.recordedTo AND seat.latestStart <= day <= seat.earliestEnd
  RETURN count(DISTINCT community) AS communitiesInJointCommittees
}
CALL (areas, day) {
  UNWIND areas AS area
  MATCH (area)<-[:PAIRS_COMMUNITY]-(pairing:Pairing)-[:PAIRS_UNIT]->(unit:Unit)
  WHERE pairing.recordedFrom <= $knownAt < pairing.recordedTo AND pairing.latestStart <= day <= pairing.earliestEnd
  RETURN count(DISTINCT unit) AS pairedUnits,
         count(DISTINCT CASE WHEN unit.kind IN ['PARTY_GOVERNMENT_ORGAN', 'MASS_ORGANISATION', 'PUBLIC_INSTITUTION', 'SCHOOL', 'HOSPITAL', 'POLICE_STATION'] THEN unit END) AS pairedOrgansAndInstitutions,
         count(DISTINCT CASE WHEN unit.kind IN ['STATE_ENTERPRISE', 'PRIVATE_ENTERPRISE', 'FINANCIAL_INSTITUTION', 'PROPERTY_COMPANY'] THEN unit END) AS pairedEnterprises,
         count(DISTINCT area) AS pairedCommunities
}
CALL (areas, day) {
  UNWIND areas AS area
  MATCH (area)<-[:SERVES]-(alliance:Alliance)
  WHERE alliance.latestStart <= day <= alliance.earliestEnd
  RETURN count(DISTINCT alliance) AS alliances
}
RETURN key, {
  urbanCommunities: urbanCommunities,
  streets: streets,
  grids: grids,
  microGrids: microGrids,
  gridLevels: gridLevels,
  gridBranches: gridBranches,
  compoundAndGridBranches: compoundBranches + gridBranches,
  compoundAndPropertyBranches: compoundBranches + propertyBranches,
  branchesLeadingOneCompound: branchesLeadingOneCompound,
  compoundBranchCoverage: CASE compounds WHEN 0 THEN null ELSE round(1000.0 * compoundsWithBranch / compounds) / 10 END,
  buildingPartyGroups: buildingPartyGroups,
  memberHouseholds: memberHouseholds,
  communityPartyCommittees: communityPartyCommittees,
  fiveStarCommunityShare: CASE rated WHEN 0 THEN null ELSE round(1000.0 * fiveStars / rated) / 10 END,
  partyOrganisationLevels: partyOrganisationLevels,
  organisationChainLevels: organisationChainLevels,
  partTimeMembersOfBigWorkingCommittees: partTimeMembersOfBigWorkingCommittees,
  unitsInBigWorkingCommittees: unitsInBigWorkingCommittees,
  partTimeMembersOfCommunityCommittees: partTimeMembersOfCommunityCommittees,
  communitiesInJointCommittees: communitiesInJointCommittees,
  pairedUnits: pairedUnits,
  pairedOrgansAndInstitutions: pairedOrgansAndInstitutions,
  pairedEnterprises: pairedEnterprises,
  pairedCommunities: pairedCommunities,
  alliances: alliances
} AS counts

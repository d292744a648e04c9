// How many of each thing are there in each of these areas and all beneath it? 区域统计
//
// $keys     [AreaCode]  the areas; CN: all
// $asOf     LocalDate   the day asked about
// $knownAt  DateTime    as the register stood
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
UNWIND $keys AS key
CALL (key) {
  MATCH (:Territory {code: key})<-[:WITHIN|ADMINISTERED_BY*0..]-(area:Area)
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
  WITH key WHERE key = 'CN'
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
  WITH key WHERE key = 'CN'
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
CALL (key, areas) {
  CALL (key, areas) {
    UNWIND areas AS area
    MATCH (area)<-[:SERVES]-(alliance:Alliance)
    RETURN alliance
    UNION
    WITH key WHERE key = 'CN'
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
RETURN key, communities, urbanCommunities, compounds, buildings, grids, microGrids,
       residentUnits + unitsWithoutResidence AS units, residentUnits,
       leadingOrganisations + unitOrganisations + organisationsWithoutArea AS partyOrganisations, gridBranches,
       bigWorkingCommittees, bigPartyCommittees, partTimeMembers, representedUnits,
       pairings, pairedUnits, pairedCommunities, alliances, allianceMembers

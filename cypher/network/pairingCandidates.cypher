// Which communities could each of these resident units be paired with, and what speaks for them? 结对候选社区
//
// $keys     [ID]       ids of units; those dissolved or without a residence have none
// $asOf     LocalDate  the day asked about
// $knownAt  DateTime   as the register stood
// $weights  {place, needs, room, alliance}  how much each factor counts; together 1
//
// unit       the unit
// community  a community of its street, one of its county with an open need that it has something for, or one with
//            which it shares an alliance; none that it is paired with, or will or may be
// place      1 in its own community, 0.5 in its street, else 0
// needs      the part of its categories on offer that the community has open needs in, 0 to 1
// matches    these categories
// room       1 without a pairing in force, 1/2 with one, 1/3 with two and so on
// pairings   how many the community has
// alliance   1 with an alliance in common, else 0
// alliances  names of these alliances
// score      what the factors come to by their weights
UNWIND $keys AS key
MATCH (unit:Unit {id: key})-[:RESIDENT_IN]->(home:Area)-[:WITHIN*0..]->(street:Street)
WHERE unit.dissolvedOn IS NULL OR unit.dissolvedOn > $asOf
WITH unit, home, street,
     COLLECT {
       MATCH (unit)<-[:OFFERED_BY]-(offer:ListItem {status: 'OPEN'})
       WHERE offer.kind IN ['RESOURCE', 'SERVICE'] AND coalesce(offer.listedBy <= $asOf, true)
       RETURN DISTINCT offer.category
     } AS offers,
     COLLECT {
       MATCH (unit)<-[:OF_MEMBER]-(membership:AllianceMembership)-[:IN_ALLIANCE]->(alliance:Alliance)
       WHERE membership.recordedFrom <= $knownAt < membership.recordedTo
         AND membership.latestStart <= $asOf <= membership.earliestEnd
       RETURN DISTINCT alliance
     } AS memberOf,
     COLLECT {
       MATCH (unit)<-[:PAIRS_UNIT]-(pairing:Pairing)-[:PAIRS_COMMUNITY]->(partner:Community)
       WHERE pairing.recordedFrom <= $knownAt < pairing.recordedTo AND pairing.latestEnd >= $asOf
       RETURN DISTINCT partner
     } AS partners
CALL (home, street, offers, memberOf) {
  MATCH (street)<-[:WITHIN]-(community:Community)
  WHERE community.urban OR community = home OR street.streetKind <> 'STREET'
  RETURN community
  UNION
  WITH street, offers WHERE size(offers) > 0
  MATCH (street)-[:WITHIN]->(:Area)<-[:WITHIN]-(:Street)<-[:WITHIN]-(community:Community)<-[:RAISED_BY]-(need:ListItem {status: 'OPEN', kind: 'NEED'})
  WHERE need.category IN offers AND coalesce(need.listedBy <= $asOf, true)
  RETURN community
  UNION
  UNWIND memberOf AS alliance
  MATCH (alliance)<-[:IN_ALLIANCE]-(membership:AllianceMembership)-[:OF_MEMBER]->(community:Community)
  WHERE membership.recordedFrom <= $knownAt < membership.recordedTo
    AND membership.latestStart <= $asOf <= membership.earliestEnd
  RETURN community
  UNION
  UNWIND memberOf AS alliance
  MATCH (alliance)-[:SERVES]->(community:Community)
  RETURN community
}
WITH unit, home, street, offers, memberOf, partners, community
WHERE NOT community IN partners
CALL (community) { <isWithin> }
WITH community, collect({
       unit: unit,
       offers: offers,
       memberOf: memberOf,
       place: CASE WHEN community = home THEN 1.0 WHEN EXISTS { (community)-[:WITHIN]->(street) } THEN 0.5 ELSE 0.0 END
     }) AS candidates
WITH community, candidates,
     COUNT {
       MATCH (community)<-[:PAIRS_COMMUNITY]-(pairing:Pairing)
       WHERE pairing.recordedFrom <= $knownAt < pairing.recordedTo
         AND pairing.latestStart <= $asOf <= pairing.earliestEnd
     } AS pairings,
     COLLECT {
       MATCH (community)<-[:RAISED_BY]-(need:ListItem {status: 'OPEN', kind: 'NEED'})
       WHERE coalesce(need.listedBy <= $asOf, true)
       RETURN DISTINCT need.category
     } AS wanted,
     COLLECT {
       MATCH (community)<-[:OF_MEMBER]-(membership:AllianceMembership)-[:IN_ALLIANCE]->(alliance:Alliance)
       WHERE membership.recordedFrom <= $knownAt < membership.recordedTo
         AND membership.latestStart <= $asOf <= membership.earliestEnd
       RETURN alliance
       UNION
       MATCH (community)<-[:SERVES]-(alliance:Alliance)
       RETURN alliance
     } AS joined
UNWIND candidates AS candidate
WITH candidate.unit AS unit, community, candidate.place AS place, pairings, 1.0 / (1 + pairings) AS room, candidate.offers AS offers,
     [category IN candidate.offers WHERE category IN wanted] AS matches,
     [alliance IN candidate.memberOf WHERE alliance IN joined | alliance.name] AS alliances
WITH unit, community, place, pairings, room, matches, alliances,
     CASE WHEN matches = [] THEN 0.0 ELSE toFloat(size(matches)) / size(offers) END AS needs,
     CASE WHEN alliances = [] THEN 0.0 ELSE 1.0 END AS alliance
RETURN unit, community, place, needs, matches, room, pairings, alliance, alliances,
       $weights.place * place + $weights.needs * needs + $weights.room * room + $weights.alliance * alliance AS score

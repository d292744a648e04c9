// In which alliances in force is it somebody's turn to chair? 党建联盟是否已有轮值主席
//
// $within   [AreaCode]   areas asked about
// $days     [LocalDate]  days asked about
// $knownAt  DateTime     as the register stood
//
// within   the area asked about
// day      the day asked about
// subject  the alliance
// area     of the areas that it serves, the one with the smallest code
// links    one for each turn in the chair, for as long as the membership holds too
UNWIND $within AS within
CALL (within) {
  MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:SERVES]-(alliance:Alliance)
  RETURN alliance
  UNION
  WITH DISTINCT within WHERE within = 'CN'
  MATCH (alliance:Alliance) WHERE NOT EXISTS { (alliance)-[:SERVES]->(:Area) }
  RETURN alliance
}
OPTIONAL MATCH (alliance)-[:SERVES]->(served:Area)
WITH within, alliance, served ORDER BY served.code
WITH within, alliance, head(collect(served)) AS area
WITH within, alliance, area,
     [(alliance)<-[:IN_ALLIANCE]-(membership:AllianceMembership)-[:TAKES_CHAIR]->(turn:ChairTerm)
      WHERE membership.recordedFrom <= $knownAt < membership.recordedTo |
      {
        id: membership.id,
        terminatedOn: CASE WHEN membership.latestEnd <= turn.latestEnd THEN membership.terminatedOn END,
        earliestStart: CASE WHEN membership.earliestStart > turn.earliestStart THEN membership.earliestStart ELSE turn.earliestStart END,
        latestStart: CASE WHEN membership.latestStart > turn.latestStart THEN membership.latestStart ELSE turn.latestStart END,
        earliestEnd: CASE WHEN membership.earliestEnd < turn.earliestEnd THEN membership.earliestEnd ELSE turn.earliestEnd END,
        latestEnd: CASE WHEN membership.latestEnd < turn.latestEnd THEN membership.latestEnd ELSE turn.latestEnd END
      }] AS turns
UNWIND $days AS day
WITH within, alliance, area, turns, day
WHERE alliance.latestStart <= day <= alliance.earliestEnd
RETURN within, day, alliance AS subject, area, [turn IN turns WHERE turn.earliestStart <= turn.latestEnd] AS links

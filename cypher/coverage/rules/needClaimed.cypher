// Which needs that are open or claimed have a claim? 需求是否已被认领
//
// $within   [AreaCode]   areas asked about
// $days     [LocalDate]  days asked about
// $knownAt  DateTime     as the register stood
//
// within   the area asked about
// day      the day asked about
// subject  the need, once it was listed
// area     the community that raised it, else where the offering unit resides
// links    its claims, whenever they are in force
UNWIND $within AS within
CALL (within) {
  MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(area:Area)<-[:RAISED_BY]-(need:ListItem {kind: 'NEED'})
  RETURN need, area
  UNION
  MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(area:Area)<-[:RESIDENT_IN]-(:Unit)<-[:OFFERED_BY]-(need:ListItem {kind: 'NEED'})
  WHERE NOT EXISTS { (need)-[:RAISED_BY]->(:Area) }
  RETURN need, area
  UNION
  WITH DISTINCT within WHERE within = 'CN'
  MATCH (need:ListItem {kind: 'NEED'})
  WHERE NOT EXISTS { (need)-[:RAISED_BY]->(:Area) } AND NOT EXISTS { (need)-[:OFFERED_BY]->(:Unit)-[:RESIDENT_IN]->(:Area) }
  RETURN need, null AS area
}
WITH within, need, area
WHERE need.status IN ['OPEN', 'CLAIMED']
WITH within, need, area,
     [(need)<-[:CLAIMS]-(claim:Claim) WHERE claim.recordedFrom <= $knownAt < claim.recordedTo | claim] AS links
UNWIND $days AS day
WITH within, need, area, links, day
WHERE need.listedBy IS NULL OR need.listedBy <= day
RETURN within, day, need AS subject, area, links

// Which needs are open or claimed? 未办结的需求
//
// $within  [AreaCode]  areas asked about; CN: all, those that lie in no area too
//
// within  the area asked about
// need    the need
// area    the community that raised it, else where the offering unit resides
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
RETURN within, need, area

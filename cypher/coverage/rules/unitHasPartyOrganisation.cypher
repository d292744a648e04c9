// Which two-new units have a Party organisation? 两新组织是否已建党组织
//
// $within  [AreaCode]   areas asked about
// $days    [LocalDate]  days asked about
//
// within   the area asked about
// day      the day asked about
// subject  the unit; without a residence it is among all, and in no area
// area     where it resides
// links    one for each Party organisation; they have no period and count always
UNWIND $within AS within
CALL (within) {
  MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(home:Area)<-[:RESIDENT_IN]-(unit:Unit)
  RETURN unit, home
  UNION
  WITH DISTINCT within WHERE within = 'CN'
  MATCH (unit:Unit) WHERE NOT EXISTS { (unit)-[:RESIDENT_IN]->(:Area) }
  RETURN unit, null AS home
}
WITH within, unit, home
WHERE unit.twoNew
WITH within, unit, home, [(unit)<-[:OF_UNIT]-(:PartyOrganisation) |
  {earliestStart: '0001-01-01', latestStart: '0001-01-01', earliestEnd: '9999-12-31', latestEnd: '9999-12-31'}] AS links
UNWIND $days AS day
WITH within, unit, home, links, day
WHERE unit.dissolvedOn IS NULL OR unit.dissolvedOn > day
RETURN within, day, unit AS subject, home AS area, links

// Which organs, public institutions and state enterprises with a Party organisation report for duty? 机关、事业单位、国有企业是否已“双报到”
//
// $within   [AreaCode]   areas asked about
// $days     [LocalDate]  days asked about
// $knownAt  DateTime     as the register stood
//
// within   the area asked about
// day      the day asked about
// subject  the unit; without a residence it is among all, and in no area
// area     where it resides
// links    its duty reports, whenever they are in force
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
WHERE unit.kind IN ['PARTY_GOVERNMENT_ORGAN', 'PUBLIC_INSTITUTION', 'SCHOOL', 'HOSPITAL', 'POLICE_STATION', 'STATE_ENTERPRISE']
  AND EXISTS { (unit)<-[:OF_UNIT]-(:PartyOrganisation) }
WITH within, unit, home,
     [(unit)<-[:REPORTS_FROM]-(report:DutyReport) WHERE report.recordedFrom <= $knownAt < report.recordedTo | report] AS links
UNWIND $days AS day
WITH within, unit, home, links, day
WHERE unit.dissolvedOn IS NULL OR unit.dissolvedOn > day
RETURN within, day, unit AS subject, home AS area, links

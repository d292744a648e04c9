// Which resident units have a pairing with the community that they sit in? 驻区单位是否已与所在社区结对
//
// $within   [AreaCode]   areas asked about
// $days     [LocalDate]  days asked about
// $knownAt  DateTime     as the register stood
//
// within   the area asked about
// day      the day asked about
// subject  the unit; one of which only the street is known is among them, and cannot be linked
// area     where it resides
// links    its pairings with that community, whenever they are in force
UNWIND $within AS within
MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(home:Area)<-[:RESIDENT_IN]-(unit:Unit)
WITH DISTINCT within, home, unit
WITH within, home, unit,
     [(unit)<-[:PAIRS_UNIT]-(pairing:Pairing)-[:PAIRS_COMMUNITY]->(home)
      WHERE pairing.recordedFrom <= $knownAt < pairing.recordedTo | pairing] AS links
UNWIND $days AS day
WITH within, home, unit, links, day
WHERE unit.dissolvedOn IS NULL OR unit.dissolvedOn > day
RETURN within, day, unit AS subject, home AS area, links

// Which resident units have a seat in a big committee of their street or community? 驻区单位是否已进入所在街道或社区的大党委
//
// $within   [AreaCode]   areas asked about
// $days     [LocalDate]  days asked about
// $knownAt  DateTime     as the register stood
//
// within   the area asked about
// day      the day asked about
// subject  the unit
// area     where it resides
// links    its seats in committees of that area or of the street above it, whenever they are in force
UNWIND $within AS within
MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(home:Area)<-[:RESIDENT_IN]-(unit:Unit)
WITH DISTINCT within, home, unit
WITH within, home, unit,
     [(unit)<-[:ON_BEHALF_OF]-(seat:PartTimeMembership)-[:SEAT_IN]->(:BigCommittee)-[:OF_AREA]->(area:Area)
      WHERE seat.recordedFrom <= $knownAt < seat.recordedTo
        AND (area = home OR (area:Street AND EXISTS { (home)-[:WITHIN]->(area) })) | seat] AS links
UNWIND $days AS day
WITH within, home, unit, links, day
WHERE unit.dissolvedOn IS NULL OR unit.dissolvedOn > day
RETURN within, day, unit AS subject, home AS area, links

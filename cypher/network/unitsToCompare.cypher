// What do the units within an area have by which two of them may be known as one? 可比对的单位
//
// $within  AreaCode   where they reside; CN: all, those without a residence too
// $asOf    LocalDate  none dissolved by this day
// $limit   Int        how many at most
//
// unit    the unit's id, name, formerNames, kind and creditCode
// home    code of the area that it resides in
// places  the counties, prefectures and provinces above it
CALL () {
  WITH DISTINCT $within AS within WHERE within = 'CN'
  MATCH (unit:Unit)
  RETURN unit
  UNION
  MATCH (:Area {code: $within})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:RESIDENT_IN]-(unit:Unit)
  RETURN unit
}
WITH unit WHERE unit.dissolvedOn IS NULL OR unit.dissolvedOn > $asOf
WITH unit LIMIT $limit
OPTIONAL MATCH (unit)-[:RESIDENT_IN]->(home:Area)
WITH home, collect(unit {.id, .name, .formerNames, .kind, .creditCode}) AS units,
     COLLECT {
       MATCH (home)-[:WITHIN|ADMINISTERED_BY*0..]->(place:County|Prefecture|Province)
       RETURN place {.name, .level}
     } AS places
UNWIND units AS unit
RETURN unit, home.code AS home, places

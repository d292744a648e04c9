// Which owners’ committees share somebody with a Party organisation? 业委会与党组织是否交叉任职
//
// $within   [AreaCode]   areas asked about
// $days     [LocalDate]  days asked about
// $knownAt  DateTime     as the register stood
//
// within   the area asked about
// day      the day asked about
// subject  the owners’ committee; without a residence it is among all, and in no area
// area     where it resides
// links    the posts in Party organisations held on its behalf, whenever they are in force
UNWIND $within AS within
CALL (within) {
  MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(home:Area)<-[:RESIDENT_IN]-(owners:Unit {kind: 'OWNERS_COMMITTEE'})
  RETURN owners, home
  UNION
  WITH within WHERE within = 'CN'
  MATCH (owners:Unit {kind: 'OWNERS_COMMITTEE'}) WHERE NOT EXISTS { (owners)-[:RESIDENT_IN]->(:Area) }
  RETURN owners, null AS home
}
WITH within, owners, home,
     [(owners)<-[:ON_BEHALF_OF]-(post:Appointment) WHERE post.recordedFrom <= $knownAt < post.recordedTo | post] AS links
UNWIND $days AS day
WITH within, owners, home, links, day
WHERE owners.dissolvedOn IS NULL OR owners.dissolvedOn > day
RETURN within, day, owners AS subject, home AS area, links

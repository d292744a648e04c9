// Which urban communities does a leader or a unit answer for? 城市社区是否有联系包联
//
// $within   [AreaCode]   areas asked about
// $days     [LocalDate]  days asked about
// $knownAt  DateTime     as the register stood
//
// within   the area asked about
// day      the day asked about
// subject  the community
// area     the same
// links    its contact assignments, whenever they are in force
UNWIND $within AS within
MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(community:Community {urban: true})
WITH DISTINCT within, community
WITH within, community,
     [(community)<-[:CONTACTS]-(contact:ContactAssignment)
      WHERE contact.recordedFrom <= $knownAt < contact.recordedTo | contact] AS links
UNWIND $days AS day
RETURN within, day, community AS subject, community AS area, links

// Which urban communities have a pairing with a unit? 城市社区是否已有结对单位
//
// $within   [AreaCode]   areas asked about
// $days     [LocalDate]  days asked about
// $knownAt  DateTime     as the register stood
//
// within   the area asked about
// day      the day asked about
// subject  the community
// area     the same
// links    its pairings, whenever they are in force
UNWIND $within AS within
MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(community:Community {urban: true})
WITH DISTINCT within, community
WITH within, community,
     [(community)<-[:PAIRS_COMMUNITY]-(pairing:Pairing)
      WHERE pairing.recordedFrom <= $knownAt < pairing.recordedTo | pairing] AS links
UNWIND $days AS day
RETURN within, day, community AS subject, community AS area, links

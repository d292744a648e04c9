// Which big committees have a part-time member? 大工委、大党委是否已有兼职委员
//
// $within   [AreaCode]   areas asked about
// $days     [LocalDate]  days asked about
// $knownAt  DateTime     as the register stood
//
// within   the area asked about
// day      the day asked about
// subject  the committee
// area     its area
// links    its seats, whenever they are in force
UNWIND $within AS within
MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(area:Area)<-[:OF_AREA]-(committee:BigCommittee)
WITH DISTINCT within, area, committee
WITH within, area, committee,
     [(committee)<-[:SEAT_IN]-(seat:PartTimeMembership) WHERE seat.recordedFrom <= $knownAt < seat.recordedTo | seat] AS links
UNWIND $days AS day
RETURN within, day, committee AS subject, area, links

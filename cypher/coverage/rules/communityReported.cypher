// Which urban communities does a unit report to for duty? 城市社区是否有单位“双报到”
//
// $within   [AreaCode]   areas asked about
// $days     [LocalDate]  days asked about
// $knownAt  DateTime     as the register stood
//
// within   the area asked about
// day      the day asked about
// subject  the community
// area     the same
// links    the duty reports to it, whenever they are in force
UNWIND $within AS within
MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(community:Community {urban: true})
WITH DISTINCT within, community
WITH within, community,
     [(community)<-[:REPORTS_TO]-(report:DutyReport) WHERE report.recordedFrom <= $knownAt < report.recordedTo | report] AS links
UNWIND $days AS day
RETURN within, day, community AS subject, community AS area, links

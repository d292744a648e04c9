// Which residential compounds does a unit report to for duty? 小区是否有单位“双报到”
//
// $within   [AreaCode]   areas asked about
// $days     [LocalDate]  days asked about
// $knownAt  DateTime     as the register stood
//
// within   the area asked about
// day      the day asked about
// subject  the compound
// area     the same
// links    the duty reports to it, whenever they are in force
UNWIND $within AS within
MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(compound:Compound)
WITH DISTINCT within, compound
WITH within, compound,
     [(compound)<-[:REPORTS_AT]-(report:DutyReport) WHERE report.recordedFrom <= $knownAt < report.recordedTo | report] AS links
UNWIND $days AS day
RETURN within, day, compound AS subject, compound AS area, links

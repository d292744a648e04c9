// Which residential compounds have an owners’ committee in their property linkage? 小区是否已有业委会
//
// $within   [AreaCode]   areas asked about
// $days     [LocalDate]  days asked about
// $knownAt  DateTime     as the register stood
//
// within   the area asked about
// day      the day asked about
// subject  the compound
// area     the same
// links    its property linkages that have one, whenever they are in force
UNWIND $within AS within
MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(compound:Compound)
WITH DISTINCT within, compound
WITH within, compound,
     [(compound)<-[:LINKS_COMPOUND]-(linkage:PropertyLinkage)
      WHERE linkage.recordedFrom <= $knownAt < linkage.recordedTo AND EXISTS { (linkage)-[:LINKS_OWNERS]->(:Unit) } | linkage] AS links
UNWIND $days AS day
RETURN within, day, compound AS subject, compound AS area, links

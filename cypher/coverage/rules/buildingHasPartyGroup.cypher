// Which buildings does a Party group or branch lead? 楼栋是否已建党小组
//
// $within  [AreaCode]   areas asked about
// $days    [LocalDate]  days asked about
//
// within   the area asked about
// day      the day asked about
// subject  the building
// area     the same
// links    one for each such Party organisation; they have no period and count always
UNWIND $within AS within
MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(building:Building)
WITH DISTINCT within, building
WITH within, building,
     [(building)<-[:LEADS]-(organisation:PartyOrganisation)
      WHERE organisation.kind IN ['BRANCH', 'FUNCTIONAL_BRANCH', 'GENERAL_BRANCH', 'PARTY_COMMITTEE', 'PARTY_GROUP'] |
      {earliestStart: '0001-01-01', latestStart: '0001-01-01', earliestEnd: '9999-12-31', latestEnd: '9999-12-31'}] AS links
UNWIND $days AS day
RETURN within, day, building AS subject, building AS area, links

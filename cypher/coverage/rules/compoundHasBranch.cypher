// Which residential compounds does a Party branch lead? 小区是否已建党支部
//
// $within  [AreaCode]   areas asked about
// $days    [LocalDate]  days asked about
//
// within   the area asked about
// day      the day asked about
// subject  the compound
// area     the same
// links    one for each such Party organisation; they have no period and count always
UNWIND $within AS within
MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(compound:Compound)
WITH DISTINCT within, compound
WITH within, compound,
     [(compound)<-[:LEADS]-(organisation:PartyOrganisation)
      WHERE organisation.kind IN ['BRANCH', 'FUNCTIONAL_BRANCH', 'GENERAL_BRANCH', 'PARTY_COMMITTEE'] |
      {earliestStart: '0001-01-01', latestStart: '0001-01-01', earliestEnd: '9999-12-31', latestEnd: '9999-12-31'}] AS links
UNWIND $days AS day
RETURN within, day, compound AS subject, compound AS area, links

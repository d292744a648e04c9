// Which streets (not towns and townships) have a big working committee? 街道是否已建“大工委”
//
// $within  [AreaCode]   areas asked about
// $days    [LocalDate]  days asked about
//
// within   the area asked about
// day      the day asked about
// subject  the street
// area     the same
// links    one for each committee; committees have no period and count always
UNWIND $within AS within
MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(street:Street {streetKind: 'STREET'})
WITH DISTINCT within, street
WITH within, street,
     [(street)<-[:OF_AREA]-(:BigCommittee {kind: 'BIG_WORKING_COMMITTEE'}) |
      {earliestStart: '0001-01-01', latestStart: '0001-01-01', earliestEnd: '9999-12-31', latestEnd: '9999-12-31'}] AS links
UNWIND $days AS day
RETURN within, day, street AS subject, street AS area, links

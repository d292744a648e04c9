// Which urban communities have a big Party committee, or a joint Party committee of their own? 城市社区是否已建“大党委”
//
// $within  [AreaCode]   areas asked about
// $days    [LocalDate]  days asked about
//
// within   the area asked about
// day      the day asked about
// subject  the community
// area     the same
// links    one for each committee; committees have no period and count always
UNWIND $within AS within
MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(community:Community {urban: true})
WITH DISTINCT within, community
WITH within, community,
     [(community)<-[:OF_AREA]-(committee:BigCommittee)
      WHERE committee.kind IN ['BIG_PARTY_COMMITTEE', 'JOINT_PARTY_COMMITTEE'] |
      {earliestStart: '0001-01-01', latestStart: '0001-01-01', earliestEnd: '9999-12-31', latestEnd: '9999-12-31'}] AS links
UNWIND $days AS day
RETURN within, day, community AS subject, community AS area, links

// Which communities, villages included, have a venue? 社区、村是否有阵地
//
// $within  [AreaCode]   areas asked about
// $days    [LocalDate]  days asked about
//
// within   the area asked about
// day      the day asked about
// subject  the community or village
// area     the same
// links    one for each venue; they have no period and count always
UNWIND $within AS within
MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(community:Community)
WITH DISTINCT within, community
WITH within, community, [(community)<-[:LOCATED_IN]-(:Venue) |
  {earliestStart: '0001-01-01', latestStart: '0001-01-01', earliestEnd: '9999-12-31', latestEnd: '9999-12-31'}] AS links
UNWIND $days AS day
RETURN within, day, community AS subject, community AS area, links

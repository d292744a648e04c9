// Which prefectures, counties, streets and urban communities have a joint conference? 市、县、街道、社区是否已建联席会议
//
// $within  [AreaCode]   areas asked about
// $days    [LocalDate]  days asked about
//
// within   the area asked about
// day      the day asked about
// subject  the area; at street level only streets, not towns and townships
// area     the same
// links    one for each conference of its own or of its big committee; they have no period and count always
UNWIND $within AS within
MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(area:Area)
WHERE area.level IN ['PREFECTURE', 'COUNTY'] OR area.streetKind = 'STREET' OR area.urban
WITH DISTINCT within, area
WITH within, area,
     COLLECT {
       MATCH (area)<-[:OF_AREA*0..1]-(:Area|BigCommittee)<-[:CONFERENCE_OF]-(:JointConference)
       RETURN {earliestStart: '0001-01-01', latestStart: '0001-01-01', earliestEnd: '9999-12-31', latestEnd: '9999-12-31'}
     } AS links
UNWIND $days AS day
RETURN within, day, area AS subject, area, links

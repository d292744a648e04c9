// In which big Party committees of communities do all four sides have a seat? 社区“大党委”四类兼职委员是否齐全
//
// $within   [AreaCode]   areas asked about
// $days     [LocalDate]  days asked about
// $knownAt  DateTime     as the register stood
//
// within   the area asked about
// day      the day asked about
// subject  the committee
// area     its community
// links    one that stands for all its seats on the day: it misses the sides that surely have none in force; where none
//          is missed, but one has only seats of uncertain dates, it is uncertain
UNWIND $within AS within
MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(area:Community)<-[:OF_AREA]-(committee:BigCommittee {kind: 'BIG_PARTY_COMMITTEE'})
WITH DISTINCT within, area, committee
WITH within, area, committee,
     [(committee)<-[:SEAT_IN]-(seat:PartTimeMembership)-[:ON_BEHALF_OF]->(unit:Unit)
      WHERE seat.recordedFrom <= $knownAt < seat.recordedTo | {
        seat: seat,
        side: CASE
          WHEN unit.kind = 'POLICE_STATION' THEN 'police'
          WHEN unit.kind = 'OWNERS_COMMITTEE' THEN 'ownersCommittee'
          WHEN unit.twoNew THEN 'twoNew'
          ELSE 'residentUnit'
        END
      }] AS seats
UNWIND $days AS day
WITH within, day, area, committee,
     [each IN seats WHERE each.seat.latestStart <= day <= each.seat.earliestEnd | each.side] AS present,
     [each IN seats WHERE each.seat.earliestStart <= day <= each.seat.latestEnd | each.side] AS possible
WITH within, day, area, committee, present, possible, ['police', 'ownersCommittee', 'residentUnit', 'twoNew'] AS sides
WITH within, day, area, committee, [side IN sides WHERE NOT side IN possible] AS missing, all(side IN sides WHERE side IN present) AS full
WITH within, day, area, committee, missing, missing = [] AND NOT full AS uncertain
RETURN within, day, committee AS subject, area, [{
  earliestStart: '0001-01-01',
  latestStart: CASE WHEN uncertain THEN '9999-12-31' ELSE '0001-01-01' END,
  earliestEnd: CASE WHEN uncertain THEN '0001-01-01' ELSE '9999-12-31' END,
  latestEnd: '9999-12-31',
  missing: missing
}] AS links

// Which units that report for duty took part in anything, or made a claim, in the last half year, or have a volunteer team? 报到单位近半年是否有活动
//
// $within   [AreaCode]   areas asked about
// $days     [LocalDate]  days asked about
// $knownAt  DateTime     as the register stood
//
// within   the area asked about
// day      the day asked about
// subject  the unit, while a duty report of its is in force; without a residence it is among all, and in no area
// area     where it resides
// links    one for each activity and claim that may have begun by the day: covered from then for six months; one for
//          each volunteer team, which has no period and counts always
UNWIND $within AS within
CALL (within) {
  MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(home:Area)<-[:RESIDENT_IN]-(unit:Unit)
  WHERE EXISTS { (unit)<-[:REPORTS_FROM]-(:DutyReport) }
  RETURN unit, home
  UNION
  WITH within WHERE within = 'CN'
  MATCH (unit:Unit) WHERE NOT EXISTS { (unit)-[:RESIDENT_IN]->(:Area) } AND EXISTS { (unit)<-[:REPORTS_FROM]-(:DutyReport) }
  RETURN unit, null AS home
}
WITH within, unit, home,
     [(unit)<-[:FORMED_BY]-(:VolunteerTeam) | {
       earliestStart: '0001-01-01',
       latestStart: '0001-01-01',
       earliestEnd: '9999-12-31',
       latestEnd: '9999-12-31'
     }] + [(unit)<-[:ATTENDED_BY]-(activity:Activity) | {
       earliestStart: activity.heldOn,
       latestStart: activity.heldOn,
       earliestEnd: toString(date(activity.heldOn) + duration({months: 6})),
       latestEnd: toString(date(activity.heldOn) + duration({months: 6}))
     }] + [(unit)<-[:CLAIMED_BY]-(claim:Claim) WHERE claim.recordedFrom <= $knownAt < claim.recordedTo | {
       earliestStart: claim.earliestStart,
       latestStart: claim.latestStart,
       earliestEnd: toString(date(claim.earliestStart) + duration({months: 6})),
       latestEnd: toString(date(claim.latestStart) + duration({months: 6}))
     }] AS signs
UNWIND $days AS day
WITH within, day, unit, home, signs
WHERE (unit.dissolvedOn IS NULL OR unit.dissolvedOn > day) AND EXISTS {
  MATCH (unit)<-[:REPORTS_FROM]-(report:DutyReport)
  WHERE report.recordedFrom <= $knownAt < report.recordedTo AND report.latestStart <= day <= report.earliestEnd
}
RETURN within, day, unit AS subject, home AS area, [sign IN signs WHERE sign.earliestStart <= day] AS links

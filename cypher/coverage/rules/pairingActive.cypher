// Under which pairings in force was an activity held, or a claim begun, in the last 365 days? 结对共建是否有活动或认领
//
// $within   [AreaCode]   areas asked about
// $days     [LocalDate]  days asked about
// $knownAt  DateTime     as the register stood
//
// within   the area asked about
// day      the day asked about
// subject  the pairing
// area     its community
// links    one for each activity and claim that may have begun by the day: covered from then for 365 days
UNWIND $within AS within
MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(community:Community)<-[:PAIRS_COMMUNITY]-(pairing:Pairing)
WHERE pairing.recordedFrom <= $knownAt < pairing.recordedTo
WITH DISTINCT within, community, pairing
WITH within, community, pairing,
     [(pairing)<-[:HELD_UNDER]-(activity:Activity) | {
       earliestStart: activity.heldOn,
       latestStart: activity.heldOn,
       earliestEnd: toString(date(activity.heldOn) + duration({days: 365})),
       latestEnd: toString(date(activity.heldOn) + duration({days: 365}))
     }] + [(pairing)<-[:UNDER_PAIRING]-(claim:Claim) WHERE claim.recordedFrom <= $knownAt < claim.recordedTo | {
       earliestStart: claim.earliestStart,
       latestStart: claim.latestStart,
       earliestEnd: toString(date(claim.earliestStart) + duration({days: 365})),
       latestEnd: toString(date(claim.latestStart) + duration({days: 365}))
     }] AS signs
UNWIND $days AS day
WITH within, day, community, pairing, signs
WHERE pairing.latestStart <= day <= pairing.earliestEnd
RETURN within, day, pairing AS subject, community AS area, [sign IN signs WHERE sign.earliestStart <= day] AS links

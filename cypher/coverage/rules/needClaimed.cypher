// Which needs that are open or claimed have a claim? 需求是否已被认领
//
// $days     [LocalDate]  days asked about
// $knownAt  DateTime     as the register stood
//
// within   the area asked about
// day      the day asked about
// subject  the need, once it was listed
// area     the community that raised it, else where the offering unit resides
// links    its claims, whenever they are in force
CALL () { <openNeeds> }
WITH within, need, area,
     [(need)<-[:CLAIMS]-(claim:Claim) WHERE claim.recordedFrom <= $knownAt < claim.recordedTo | claim] AS links
UNWIND $days AS day
WITH within, need, area, links, day
WHERE need.listedBy IS NULL OR need.listedBy <= day
RETURN within, day, need AS subject, area, links

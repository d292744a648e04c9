// How far had an entry of the lists, `item` of the question around it, come on a day? 清单状态
//
// $asOf     LocalDate  the day
// $knownAt  DateTime   as the register stood
//
// status  as recorded; but one that is OPEN or CLAIMED is CLAIMED while a claim of it surely is in force, and OPEN while
//         none of its claims can be
RETURN CASE
  WHEN NOT item.status IN ['OPEN', 'CLAIMED'] THEN item.status
  WHEN EXISTS {
    MATCH (item)<-[:CLAIMS]-(claim:Claim)
    WHERE claim.recordedFrom <= $knownAt < claim.recordedTo AND claim.latestStart <= $asOf <= claim.earliestEnd
  } THEN 'CLAIMED'
  WHEN EXISTS {
    MATCH (item)<-[:CLAIMS]-(claim:Claim)
    WHERE claim.recordedFrom <= $knownAt < claim.recordedTo
  } AND NOT EXISTS {
    MATCH (item)<-[:CLAIMS]-(claim:Claim)
    WHERE claim.recordedFrom <= $knownAt < claim.recordedTo AND claim.earliestStart <= $asOf <= claim.latestEnd
  } THEN 'OPEN'
  ELSE item.status
END AS status

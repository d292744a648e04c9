// How many claims of each of these entries of the lists have been completed? 已办结的认领数
//
// $keys     [ID]       ids of entries
// $asOf     LocalDate  completed by this day
// $knownAt  DateTime   as the register stood
//
// key    the id
// count  how many
UNWIND $keys AS key
MATCH (item:ListItem {id: key})
RETURN key, COUNT {
  MATCH (item)<-[:CLAIMS]-(claim:Claim)
  WHERE claim.recordedFrom <= $knownAt < claim.recordedTo AND claim.completedOn <= $asOf
} AS count

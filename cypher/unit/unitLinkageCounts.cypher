// How many linkages in force does each of these units have? 单位关联数
//
// $keys     [ID]        ids of units
// $labels   [String]?   only linkages with one of these labels
// $asOf     LocalDate   the day asked about
// $knownAt  DateTime    as the register stood
//
// key    the id
// count  how many
UNWIND $keys AS key
MATCH (unit:Unit {id: key})
RETURN key, COUNT {
  MATCH (unit)<--(linkage:Linkage)
  WHERE linkage.recordedFrom <= $knownAt < linkage.recordedTo
    AND linkage.latestStart <= $asOf <= linkage.earliestEnd
    AND ($labels IS NULL OR any(label IN labels(linkage) WHERE label IN $labels))
  CALL (linkage) { <touches> }
  RETURN DISTINCT linkage
} AS count

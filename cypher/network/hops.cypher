// Which linkages in force join any of these things, and what does each join? 关联的下一跳
//
// $ids      [ID]       ids of units, areas, bodies, organisations, people, list items
// $labels   [String]   linkages of any of these kinds, by their labels
// $asOf     LocalDate  the day asked about
// $knownAt  DateTime   as the register stood
// $limit    Int        how many at most
//
// linkage  the linkage's id
// ends     ids of everything that it joins
MATCH (station:Entity)<--(linkage:Linkage)
WHERE station.id IN $ids
  AND any(label IN labels(linkage) WHERE label IN $labels)
  AND linkage.recordedFrom <= $knownAt < linkage.recordedTo AND linkage.latestStart <= $asOf <= linkage.earliestEnd
WITH DISTINCT linkage
CALL (linkage) { <touches> }
WITH linkage LIMIT $limit
RETURN linkage.id AS linkage, COLLECT {
  MATCH (linkage)-->(other:Entity) WHERE NOT other:Source
  RETURN DISTINCT other.id
} AS ends

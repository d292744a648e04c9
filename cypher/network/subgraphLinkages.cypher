// Which linkages in force join two or more of these things? 节点之间的关联
//
// $ids      [ID]       ids of units, areas, bodies, organisations, people, list items
// $labels   [String]   linkages of any of these kinds, by their labels
// $asOf     LocalDate  the day asked about
// $knownAt  DateTime   as the register stood
//
// id            the linkage's id
// ends          which of the things it joins, and by what relationship
// start         first day as agreed; null: unknown
// end           last day as agreed; null: open
// terminatedOn  first day no longer in force, where it was ended before its time
// synthetic     whether it rests on synthetic data
MATCH (station:Entity)<-[end]-(linkage:Linkage)
WHERE station.id IN $ids
  AND any(label IN labels(linkage) WHERE label IN $labels)
  AND linkage.recordedFrom <= $knownAt < linkage.recordedTo AND linkage.latestStart <= $asOf <= linkage.earliestEnd
WITH linkage, collect({as: type(end), id: station.id}) AS ends
WHERE size(ends) > 1
CALL (linkage) { <touches> }
RETURN
  linkage.id AS id,
  ends,
  linkage.start AS start,
  linkage.end AS end,
  linkage.terminatedOn AS terminatedOn,
  EXISTS { (linkage)-[:CITES]->(:Source {synthetic: true}) } AS synthetic
ORDER BY id

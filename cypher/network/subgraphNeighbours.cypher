// What lies one step beyond these things, the most telling first? 相邻节点
//
// $ids      [ID]       ids of units, areas, bodies, organisations, people, list items
// $seen     [ID]       not these
// $labels   [String]   over linkages of any of these kinds, by their labels, and over any structure
// $asOf     LocalDate  the day asked about; nothing that had ended or not begun by then
// $knownAt  DateTime   as the register stood
// $limit    Int        how many at most
//
// id  the neighbour's id: those that linkages lead to come first, then those that join most of the things,
//     then those with most linkages of their own, then by id
MATCH (station:Entity) WHERE station.id IN $ids
CALL (station) {
  MATCH (station)<--(linkage:Linkage)-->(neighbour)
  WHERE any(label IN labels(linkage) WHERE label IN $labels)
    AND linkage.recordedFrom <= $knownAt < linkage.recordedTo AND linkage.latestStart <= $asOf <= linkage.earliestEnd
    AND neighbour:Entity AND NOT neighbour:Source
  CALL (linkage) { <touches> }
  RETURN neighbour, true AS linked
  UNION ALL
  MATCH (station)-[:RESIDENT_IN|OF_UNIT|LEADS|SUBORDINATE_TO|WITHIN|ADMINISTERED_BY|IN_GRID|OF_AREA|HOSTED_BY|SERVES|EMPLOYED_BY|OFFERED_BY|RAISED_BY]-(neighbour)
  WHERE NOT neighbour:Country
    AND coalesce(neighbour.dissolvedOn > $asOf, true)
    AND coalesce(neighbour.latestStart <= $asOf <= neighbour.earliestEnd, true)
  CALL (neighbour) { <isWithin> }
  RETURN neighbour, false AS linked
}
WITH neighbour, max(linked) AS linked, count(DISTINCT station) AS ties
WHERE NOT neighbour.id IN $seen
RETURN neighbour.id AS id
ORDER BY linked DESC, ties DESC, COUNT {
  MATCH (neighbour)<--(linkage:Linkage)
  WHERE linkage.recordedFrom <= $knownAt < linkage.recordedTo AND linkage.latestStart <= $asOf <= linkage.earliestEnd
  CALL (linkage) { <touches> }
  RETURN linkage
} DESC, id
LIMIT $limit

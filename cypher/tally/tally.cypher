// How are the linkages of a kind in force spread over some dimensions? 分布统计
//
// $labels   [String]        the kind, by its label
// $linkage  LinkageFilter?  only such linkages; with its `anyDay` whenever in force, else on the day
// $part     LinkageFilter?  of these, how many pass this too
// $asOf     LocalDate       the day asked about
// $knownAt  DateTime        as the register stood
//
// key         the code
// totalCount  how many combinations there are
// items       the page
CALL () {
  CALL () { <linkagesUnder> }
  WITH key, linkage
  WHERE any(label IN labels(linkage) WHERE label IN $labels)
    AND linkage.recordedFrom <= $knownAt < linkage.recordedTo
    AND ($linkage.anyDay OR linkage.latestStart <= $asOf <= linkage.earliestEnd)
  WITH key, linkage, $linkage AS filter
  CALL (*) { <linkagePasses> }
  WITH key, linkage, passes WHERE passes
  WITH key, linkage, $part AS filter
  CALL (*) { <linkagePasses> }
  WITH key, linkage, $part IS NOT NULL AND passes AS inPart
  CALL (*) { <linkageTallied> }
  RETURN collect({key: key, id: linkage.id, ends: ends, units: units, day: day, values: values, number: number, inPart: inPart}) AS things
}
CALL (things) {
  CALL () { <tallyCandidates> }
  RETURN collect(id) AS empties
}
CALL (*) { <spread> }
RETURN key, totalCount, items

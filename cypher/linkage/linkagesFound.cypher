// Which linkages of some kinds and states lie within each of these areas, or join each of these things? 符合条件的关联
//
// $labels   [String]         of any of these kinds, by their labels
// $status   [LinkageStatus]  of any of these on the day
// $filter   LinkageFilter?   none but these
// $asOf     LocalDate        the day asked about
// $knownAt  DateTime         as the register stood
//
// key      the code or id
// linkage  a linkage
CALL () { <linkagesUnder> }
WITH key, linkage
WHERE any(label IN labels(linkage) WHERE label IN $labels)
  AND linkage.recordedFrom <= $knownAt < linkage.recordedTo
  AND CASE
    WHEN linkage.latestStart <= $asOf <= linkage.earliestEnd THEN 'IN_FORCE'
    WHEN linkage.earliestStart <= $asOf <= linkage.latestEnd THEN 'UNCERTAIN'
    WHEN $asOf < linkage.earliestStart THEN 'UPCOMING'
    WHEN linkage.terminatedOn IS NULL THEN 'EXPIRED'
    ELSE 'TERMINATED'
  END IN $status
WITH key, linkage, $filter AS filter
CALL (*) { <linkagePasses> }
WITH key, linkage, passes WHERE passes
RETURN key, linkage

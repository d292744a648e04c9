// Which linkages lie within each of these areas, or join each of these things? 关联
//
// $labels   [String]         of any of these kinds, by their labels
// $status   [LinkageStatus]  of any of these on the day
// $filter   LinkageFilter?   none but these; its units by their ids
// $asOf     LocalDate        the day asked about
// $knownAt  DateTime         as the register stood
// $after    [id]?            the entry before the page
// $limit    Int              how many at most
//
// key         the code or id
// totalCount  how many there are
// items       the page, by id
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
  AND ($filter.posts IS NULL OR linkage.post IN $filter.posts)
  AND ($filter.postContains IS NULL OR linkage.post CONTAINS $filter.postContains)
  AND ($filter.employment IS NULL OR linkage.employment IN $filter.employment)
  AND ($filter.partyMember IS NULL OR linkage.partyMember = $filter.partyMember)
  AND ($filter.committeeKinds IS NULL OR EXISTS { MATCH (linkage)-[:SEAT_IN]->(committee:BigCommittee) WHERE committee.kind IN $filter.committeeKinds })
  AND ($filter.units IS NULL OR EXISTS { MATCH (linkage)-->(unit:Unit) WHERE unit.id IN $filter.units })
WITH key, linkage ORDER BY linkage.id
WITH key, collect(linkage) AS found
// The entry itself, where it is still there: stored text compares by code point, a parameter by UTF-16 unit.
WITH key, found, coalesce(head([linkage IN found WHERE linkage.id = $after[0] | linkage.id]), $after[0]) AS after
RETURN key, size(found) AS totalCount, [linkage IN [linkage IN found WHERE after IS NULL OR linkage.id > after][..$limit] | {
  node: linkage {
    .*,
    ends: [(linkage)-[end]->(node:Entity|Linkage|MergedUnit|Retracted) WHERE type(end) <> 'CITES' | {as: type(end), node: properties(node)}],
    sources: [(linkage)-[:CITES]->(source:Source) | source {.*}]
  },
  sort: [linkage.id]
}] AS items

// Which linkages lie within each of these areas, or join each of these things? 关联
//
// $labels   [String]         of any of these kinds, by their labels
// $status   [LinkageStatus]  of any of these on the day
// $filter   LinkageFilter?   none but these
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
WITH key, linkage, $filter AS filter
CALL (*) { <linkagePasses> }
WITH key, linkage, passes WHERE passes
WITH key, linkage ORDER BY linkage.id
WITH key, collect(linkage) AS found
// The entry itself, where it is still there: stored text compares by code point, a parameter by UTF-16 unit.
WITH key, found, coalesce(head([linkage IN found WHERE linkage.id = $after[0] | linkage.id]), $after[0]) AS after
RETURN key, size(found) AS totalCount, [linkage IN [linkage IN found WHERE after IS NULL OR linkage.id > after][..$limit] | {
  node: linkage {
    .*,
    ends: [(linkage)-[end]->(node:Entity|Linkage|MergedUnit|Retracted|ChairTerm) WHERE type(end) <> 'CITES' | {as: type(end), node: node {.*, pinyin: null}}],
    sources: [(linkage)-[:CITES]->(source:Source) | source {.*, pinyin: null}]
  },
  sort: [linkage.id]
}] AS items

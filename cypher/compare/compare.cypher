// Which linkages are in force on one day and not on another, or on both, each as known at a moment? 对比
//
// $change       String     STARTED: in force on the second day only; ENDED: on the first only; UNCHANGED: on both
// $labels       [String]   linkages of any of these kinds, by their labels
// $from         LocalDate  the first day
// $fromKnownAt  DateTime   as the register stood for the first day
// $to           LocalDate  the second day
// $toKnownAt    DateTime   as the register stood for the second day
// $after        [id]?      the entry before the page
// $limit        Int        how many at most
//
// totalCount  how many there are
// items       the page, by id; the version of the second day, of ENDED that of the first
CALL () { <compared> }
WITH linkage, onFirst, onSecond WHERE any(label IN labels(linkage) WHERE label IN $labels)
WITH linkage,
     onFirst AND linkage.recordedFrom <= $fromKnownAt < linkage.recordedTo AND linkage.latestStart <= $from <= linkage.earliestEnd AS first,
     onSecond AND linkage.recordedFrom <= $toKnownAt < linkage.recordedTo AND linkage.latestStart <= $to <= linkage.earliestEnd AS second
WHERE first OR second
WITH linkage.id AS id,
     head(collect(CASE WHEN first THEN linkage END)) AS first,
     head(collect(CASE WHEN second THEN linkage END)) AS second
WHERE $change = CASE WHEN first IS NULL THEN 'STARTED' WHEN second IS NULL THEN 'ENDED' ELSE 'UNCHANGED' END
WITH coalesce(second, first) AS linkage ORDER BY linkage.id
WITH collect(linkage) AS found
// The entry itself, where it is still there: stored text compares by code point, a parameter by UTF-16 unit.
WITH found, coalesce(head([linkage IN found WHERE linkage.id = $after[0] | linkage.id]), $after[0]) AS after
RETURN size(found) AS totalCount, [linkage IN [linkage IN found WHERE after IS NULL OR linkage.id > after][..$limit] | {
  node: linkage {
    .*,
    ends: [(linkage)-[end]->(node:Entity|Linkage|MergedUnit|Retracted|ChairTerm) WHERE type(end) <> 'CITES' | {as: type(end), node: node {.*, pinyin: null}}],
    sources: [(linkage)-[:CITES]->(source:Source) | source {.*, pinyin: null}]
  },
  sort: [linkage.id]
}] AS items

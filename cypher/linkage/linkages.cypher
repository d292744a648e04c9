// Which linkages lie within each of these areas, or join each of these things? 关联
//
// $after  [id]?  the entry before the page
// $limit  Int    how many at most
//
// key         the code or id
// totalCount  how many there are
// items       the page, by id
CALL () { <linkagesFound> }
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

// Which sources does what lies within each of these areas rest on? 来源
//
// $keys       [AreaCode]  codes of areas (CN: all sources)
// $synthetic  Boolean?    only those of synthetic data, or only the others
// $knownAt    DateTime    as the register stood
// $after      [id]?       the entry before the page
// $limit      Int         how many at most
//
// key         the code
// totalCount  how many there are
// items       the page, by id
CALL () {
  CALL () { <linkagesUnder> }
  WITH key, linkage
  WHERE linkage.recordedFrom <= $knownAt < linkage.recordedTo
  MATCH (linkage)-[:CITES]->(source:Source)
  RETURN DISTINCT key, source
  UNION
  UNWIND $keys AS key
  MATCH (:Area {code: key})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)-[:CITES]->(source:Source)
  RETURN DISTINCT key, source
  UNION
  UNWIND $keys AS key
  MATCH (:Area {code: key})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:RESIDENT_IN|SERVES|SPEAKS_OF]-()-[:CITES]->(source:Source)
  RETURN DISTINCT key, source
  UNION
  UNWIND $keys AS key
  WITH key WHERE key = 'CN'
  MATCH (source:Source)
  WHERE source.id > 'source:'
  RETURN key, source
}
WITH key, source
WHERE $synthetic IS NULL OR source.synthetic = $synthetic
WITH key, source ORDER BY source.id
WITH key, collect(source) AS found
// The entry itself, where it is still there: stored text compares by code point, a parameter by UTF-16 unit.
WITH key, found, coalesce(head([source IN found WHERE source.id = $after[0] | source.id]), $after[0]) AS after
RETURN key, size(found) AS totalCount, [source IN [source IN found WHERE after IS NULL OR source.id > after][..$limit] | {
  node: source {.*, pinyin: null},
  sort: [source.id]
}] AS items

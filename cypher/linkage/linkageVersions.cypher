// What does, or did, the register say of these linkages? 关联的各版本
//
// $keys     [ID]      ids of linkages
// $knownAt  DateTime  as the register stood
// $every    Boolean   every version that there was by then, not only the one that held
//
// key      the id
// version  the version with what it joins and rests on, oldest first
UNWIND $keys AS key
MATCH (linkage:Linkage {id: key})
WHERE linkage.recordedFrom <= $knownAt AND ($every OR $knownAt < linkage.recordedTo)
WITH key, linkage ORDER BY linkage.version
RETURN key, linkage {
  .*,
  ends: [(linkage)-[end]->(node:Entity|Linkage|MergedUnit|Retracted|ChairTerm) WHERE type(end) <> 'CITES' | {as: type(end), node: node {.*, pinyin: null}}],
  sources: [(linkage)-[:CITES]->(source:Source) | source {.*, pinyin: null}]
} AS version

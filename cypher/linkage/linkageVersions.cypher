// What does, or did, the register say of these linkages? 关联的各版本
//
// $keys     [ID]       ids of linkages
// $knownAt  DateTime?  the version of that moment; null: every version
//
// key      the id
// version  the version with what it joins and rests on, oldest first
UNWIND $keys AS key
MATCH (linkage:Linkage {id: key})
WHERE $knownAt IS NULL OR linkage.recordedFrom <= $knownAt < linkage.recordedTo
WITH key, linkage ORDER BY linkage.version
RETURN key, linkage {
  .*,
  ends: [(linkage)-[end]->(node) WHERE type(end) <> 'CITES' | {as: type(end), node: properties(node)}],
  sources: [(linkage)-[:CITES]->(source:Source) | source {.*}]
} AS version

// How does the graph hold these big committees, as rows of the import format? 台账行：大工委大党委
//
// $keys  [String]  refs
//
// key      the ref
// version  the number of the last version; null where there are no versions
// current  false: retracted, and this is how it last stood
// row      the row, by the columns of the import format
UNWIND $keys AS key
MATCH (committee:BigCommittee {id: 'big-committee:' + key})
RETURN key, null AS version, true AS current, {
  ref: key,
  name: committee.name,
  kind: committee.kind,
  area_code: head([(committee)-[:OF_AREA]->(end) | end.code]),
  host_ref: head([(committee)-[:HOSTED_BY]->(end) | split(end.id, ':')[1]])
} AS row

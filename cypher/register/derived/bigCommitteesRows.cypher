// How does the graph hold these rows of big_committees? 台账行：大工委大党委
//
// $keys  [String]  refs
//
// key      the ref
// version  the number of the last version; null where there are no versions
// current  false: retracted, and this is how it last stood
// row      the row, by the columns of the import format
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $keys AS key
MATCH (bigCommittee:BigCommittee {id: 'big-committee:' + key})
CALL (bigCommittee) { <isWithin> }
RETURN key, null AS version, true AS current, {
  ref: key,
  name: bigCommittee.name,
  kind: bigCommittee.kind,
  area_code: head([(bigCommittee)-[:OF_AREA]->(end:Area) | end.code]),
  host_ref: head([(bigCommittee)-[:HOSTED_BY]->(end:PartyOrganisation) | split(end.id, ':')[1]])
} AS row

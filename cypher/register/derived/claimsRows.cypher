// How does the graph hold these rows of claims? 台账行：认领
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
CALL (key) {
  MATCH (claim:Linkage:Claim {id: 'claim:' + key})
  USING INDEX SEEK claim:Linkage(id)
  RETURN claim
  ORDER BY claim.version DESC
  LIMIT 1
}
CALL (claim) { <isWithin> }
RETURN key, claim.version AS version, claim.recordedTo = '9999-12-31T23:59:59.999Z' AS current, {
  ref: key,
  item_ref: head([(claim)-[:CLAIMS]->(end:ListItem) | split(end.id, ':')[1]]),
  unit_ref: head([(claim)-[:CLAIMED_BY]->(end:Unit) | split(end.id, ':')[1]]),
  community_code: head([(claim)-[:CLAIMED_FOR]->(end:Area) | end.code]),
  pairing_ref: head([(claim)-[:UNDER_PAIRING]->(end:Pairing) | split(end.id, ':')[1]]),
  start: claim.start,
  end: claim.end,
  completed_on: claim.completedOn,
  source_ref: head([(claim)-[:CITES]->(end:Source) | split(end.id, ':')[1]]),
  recorded_on: claim.recordedOn
} AS row

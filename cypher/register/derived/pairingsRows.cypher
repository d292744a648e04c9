// How does the graph hold these rows of pairings? 台账行：结对共建
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
  MATCH (pairing:Linkage:Pairing {id: 'pairing:' + key})
  USING INDEX SEEK pairing:Linkage(id)
  RETURN pairing
  ORDER BY pairing.version DESC
  LIMIT 1
}
CALL (pairing) { <isWithin> }
RETURN key, pairing.version AS version, pairing.recordedTo = '9999-12-31T23:59:59.999Z' AS current, {
  ref: key,
  unit_ref: head([(pairing)-[:PAIRS_UNIT]->(end:Unit) | split(end.id, ':')[1]]),
  community_code: head([(pairing)-[:PAIRS_COMMUNITY]->(end:Area) | end.code]),
  unit_organisation_ref: head([(pairing)-[:THROUGH_UNIT_ORGANISATION]->(end:PartyOrganisation) | split(end.id, ':')[1]]),
  community_organisation_ref: head([(pairing)-[:THROUGH_COMMUNITY_ORGANISATION]->(end:PartyOrganisation) | split(end.id, ':')[1]]),
  start: pairing.start,
  end: pairing.end,
  terminated_on: pairing.terminatedOn,
  termination_reason: pairing.terminationReason,
  agreement_number: pairing.agreementNumber,
  signed_on: pairing.signedOn,
  annual_funding: pairing.annualFunding,
  source_ref: head([(pairing)-[:CITES]->(end:Source) | split(end.id, ':')[1]]),
  recorded_on: pairing.recordedOn
} AS row

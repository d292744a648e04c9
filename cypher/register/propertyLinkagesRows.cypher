// How does the graph hold these property linkages, as rows of the import format? 台账行：三方联动
//
// $keys  [String]  refs
//
// key      the ref
// version  the number of the last version; null where there are no versions
// current  false: retracted, and this is how it last stood
// row      the row, by the columns of the import format
UNWIND $keys AS key
CALL (key) {
  MATCH (linkage:Linkage:PropertyLinkage {id: 'property-linkage:' + key})
  USING INDEX SEEK linkage:Linkage(id)
  RETURN linkage
  ORDER BY linkage.version DESC
  LIMIT 1
}
RETURN key, linkage.version AS version, linkage.recordedTo = '9999-12-31T23:59:59.999Z' AS current, {
  ref: key,
  compound_code: head([(linkage)-[:LINKS_COMPOUND]->(end:Area) | end.code]),
  branch_ref: head([(linkage)-[:LINKS_BRANCH]->(end:PartyOrganisation) | split(end.id, ':')[1]]),
  owners_committee_ref: head([(linkage)-[:LINKS_OWNERS]->(end:Unit) | split(end.id, ':')[1]]),
  property_company_ref: head([(linkage)-[:LINKS_PROPERTY]->(end:Unit) | split(end.id, ':')[1]]),
  start: linkage.start,
  end: linkage.end,
  terminated_on: linkage.terminatedOn,
  source_ref: head([(linkage)-[:CITES]->(end:Source) | split(end.id, ':')[1]]),
  recorded_on: linkage.recordedOn
} AS row

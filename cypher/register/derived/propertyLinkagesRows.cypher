// How does the graph hold these rows of property_linkages? 台账行：三方联动
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
  MATCH (propertyLinkage:Linkage:PropertyLinkage {id: 'property-linkage:' + key})
  USING INDEX SEEK propertyLinkage:Linkage(id)
  RETURN propertyLinkage
  ORDER BY propertyLinkage.version DESC
  LIMIT 1
}
CALL (propertyLinkage) { <isWithin> }
RETURN key, propertyLinkage.version AS version, propertyLinkage.recordedTo = '9999-12-31T23:59:59.999Z' AS current, {
  ref: key,
  compound_code: head([(propertyLinkage)-[:LINKS_COMPOUND]->(end:Area) | end.code]),
  branch_ref: head([(propertyLinkage)-[:LINKS_BRANCH]->(end:PartyOrganisation) | split(end.id, ':')[1]]),
  owners_committee_ref: head([(propertyLinkage)-[:LINKS_OWNERS]->(end:Unit) | split(end.id, ':')[1]]),
  property_company_ref: head([(propertyLinkage)-[:LINKS_PROPERTY]->(end:Unit) | split(end.id, ':')[1]]),
  start: propertyLinkage.start,
  end: propertyLinkage.end,
  terminated_on: propertyLinkage.terminatedOn,
  source_ref: head([(propertyLinkage)-[:CITES]->(end:Source) | split(end.id, ':')[1]]),
  recorded_on: propertyLinkage.recordedOn
} AS row

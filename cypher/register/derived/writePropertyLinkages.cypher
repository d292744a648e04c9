// Write these rows of property_linkages as new versions. 写入三方联动
//
// $rows  [Row]   rows of the import format, whole,
//                with the number of the version and the four dates of the period
// $at    Moment  of the write
//
// written  how many were written
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $rows AS row
MATCH (compound:Area:Compound {code: row.compound_code})
CALL (row) {
  MATCH (old:Linkage:PropertyLinkage {id: 'property-linkage:' + row.ref, version: toInteger(row.version) - 1})
  USING INDEX SEEK old:Linkage(id, version)
  WHERE old.recordedTo > $at
  SET old.recordedTo = $at
}
CREATE (propertyLinkage:Linkage:PropertyLinkage {
  id: 'property-linkage:' + row.ref,
  version: toInteger(row.version),
  start: row.start,
  end: row.end,
  terminatedOn: row.terminated_on,
  recordedOn: row.recorded_on,
  earliestStart: row.earliestStart,
  latestStart: row.latestStart,
  earliestEnd: row.earliestEnd,
  latestEnd: row.latestEnd,
  recordedFrom: $at,
  recordedTo: '9999-12-31T23:59:59.999Z'
})
CREATE (propertyLinkage)-[:LINKS_COMPOUND]->(compound)
WITH propertyLinkage, row
CALL (propertyLinkage, row) {
  MATCH (branch:PartyOrganisation {id: 'party-organisation:' + row.branch_ref})
  CREATE (propertyLinkage)-[:LINKS_BRANCH]->(branch)
}
CALL (propertyLinkage, row) {
  MATCH (ownersCommittee:Unit {id: 'unit:' + row.owners_committee_ref})
  CREATE (propertyLinkage)-[:LINKS_OWNERS]->(ownersCommittee)
}
CALL (propertyLinkage, row) {
  MATCH (propertyCompany:Unit {id: 'unit:' + row.property_company_ref})
  CREATE (propertyLinkage)-[:LINKS_PROPERTY]->(propertyCompany)
}
CALL (propertyLinkage, row) {
  MATCH (source:Source {id: 'source:' + row.source_ref})
  CREATE (propertyLinkage)-[:CITES]->(source)
}
RETURN count(*) AS written

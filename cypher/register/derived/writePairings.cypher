// Write these rows of pairings as new versions. 写入结对共建
//
// $rows  [Row]   rows of the import format, whole,
//                with the number of the version and the four dates of the period
// $at    Moment  of the write
//
// written  how many were written
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $rows AS row
MATCH (unit:Unit {id: 'unit:' + row.unit_ref})
MATCH (community:Area:Community {code: row.community_code})
CALL (row) {
  MATCH (old:Linkage:Pairing {id: 'pairing:' + row.ref, version: toInteger(row.version) - 1})
  USING INDEX SEEK old:Linkage(id, version)
  WHERE old.recordedTo > $at
  SET old.recordedTo = $at
}
CREATE (pairing:Linkage:Pairing {
  id: 'pairing:' + row.ref,
  version: toInteger(row.version),
  start: row.start,
  end: row.end,
  terminatedOn: row.terminated_on,
  terminationReason: row.termination_reason,
  agreementNumber: row.agreement_number,
  signedOn: row.signed_on,
  annualFunding: row.annual_funding,
  recordedOn: row.recorded_on,
  earliestStart: row.earliestStart,
  latestStart: row.latestStart,
  earliestEnd: row.earliestEnd,
  latestEnd: row.latestEnd,
  recordedFrom: $at,
  recordedTo: '9999-12-31T23:59:59.999Z'
})
CREATE (pairing)-[:PAIRS_UNIT]->(unit)
CREATE (pairing)-[:PAIRS_COMMUNITY]->(community)
WITH pairing, row
CALL (pairing, row) {
  MATCH (unitOrganisation:PartyOrganisation {id: 'party-organisation:' + row.unit_organisation_ref})
  CREATE (pairing)-[:THROUGH_UNIT_ORGANISATION]->(unitOrganisation)
}
CALL (pairing, row) {
  MATCH (communityOrganisation:PartyOrganisation {id: 'party-organisation:' + row.community_organisation_ref})
  CREATE (pairing)-[:THROUGH_COMMUNITY_ORGANISATION]->(communityOrganisation)
}
CALL (pairing, row) {
  MATCH (source:Source {id: 'source:' + row.source_ref})
  CREATE (pairing)-[:CITES]->(source)
}
// What points at the version before points at this one too.
CALL (pairing) {
  MATCH (old:Linkage:Pairing {id: pairing.id, version: pairing.version - 1})
  USING INDEX SEEK old:Linkage(id, version)
  CALL (pairing, old) {
    MATCH (old)<-[:APPRAISES]-(holder)
    CREATE (pairing)<-[:APPRAISES]-(holder)
  }
  CALL (pairing, old) {
    MATCH (old)<-[:UNDER_PAIRING]-(holder)
    CREATE (pairing)<-[:UNDER_PAIRING]-(holder)
  }
  CALL (pairing, old) {
    MATCH (old)<-[:HELD_UNDER]-(holder)
    CREATE (pairing)<-[:HELD_UNDER]-(holder)
  }
  CALL (pairing, old) {
    MATCH (old)<-[:EXEMPTS]-(holder)
    CREATE (pairing)<-[:EXEMPTS]-(holder)
  }
}
RETURN count(*) AS written

// Write these rows of party_organisations as they stand. 写入党组织
//
// $rows  [Row]   rows of the import format, whole
// $at    Moment  of the write
//
// written  how many were written
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $rows AS row
MERGE (partyOrganisation:PartyOrganisation {id: 'party-organisation:' + row.ref})
SET partyOrganisation:Entity,
    partyOrganisation.name = row.name,
    partyOrganisation.kind = row.kind,
    partyOrganisation.members = toInteger(row.members),
    partyOrganisation.starRating = toInteger(row.star_rating),
    partyOrganisation.recordedFrom = $at,
    partyOrganisation.recordedTo = '9999-12-31T23:59:59.999Z'
WITH partyOrganisation, row
CALL (partyOrganisation) {
  MATCH (partyOrganisation)-[old:OF_UNIT|LEADS|SUBORDINATE_TO]->()
  DELETE old
}
CALL (partyOrganisation, row) {
  MATCH (unit:Unit {id: 'unit:' + row.unit_ref})
  CREATE (partyOrganisation)-[:OF_UNIT]->(unit)
}
CALL (partyOrganisation, row) {
  MATCH (leads:Area {code: row.leads_code})
  CREATE (partyOrganisation)-[:LEADS]->(leads)
}
CALL (partyOrganisation, row) {
  MATCH (superior:PartyOrganisation {id: 'party-organisation:' + row.superior_ref})
  CREATE (partyOrganisation)-[:SUBORDINATE_TO]->(superior)
}
RETURN count(*) AS written

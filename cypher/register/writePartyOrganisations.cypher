// Write these Party organisations as they stand in the rows. 写入党组织
//
// $rows  [Row]   rows of the import format, whole
// $at    Moment  of the write
//
// written  how many were written
UNWIND $rows AS row
MERGE (organisation:PartyOrganisation {id: 'party-organisation:' + row.ref})
SET organisation:Entity,
    organisation.recordedFrom = $at,
    organisation.recordedTo = '9999-12-31T23:59:59.999Z',
    organisation.name = row.name,
    organisation.kind = row.kind,
    organisation.members = toInteger(row.members),
    organisation.starRating = toInteger(row.star_rating)
WITH organisation, row
CALL (organisation) {
  MATCH (organisation)-[old:OF_UNIT|LEADS|SUBORDINATE_TO]->()
  DELETE old
}
CALL (organisation, row) {
  MATCH (unit:Unit {id: 'unit:' + row.unit_ref})
  CREATE (organisation)-[:OF_UNIT]->(unit)
}
CALL (organisation, row) {
  MATCH (area:Area {code: row.leads_code})
  CREATE (organisation)-[:LEADS]->(area)
}
CALL (organisation, row) {
  MATCH (superior:PartyOrganisation {id: 'party-organisation:' + row.superior_ref})
  CREATE (organisation)-[:SUBORDINATE_TO]->(superior)
}
RETURN count(*) AS written

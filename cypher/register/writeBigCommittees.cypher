// Write these big committees as they stand in the rows. 写入大工委大党委
//
// $rows  [Row]   rows of the import format, whole
// $at    Moment  of the write
//
// written  how many were written
UNWIND $rows AS row
MATCH (area:Area {code: row.area_code})
MERGE (committee:BigCommittee {id: 'big-committee:' + row.ref})
SET committee:Entity,
    committee.recordedFrom = $at,
    committee.recordedTo = '9999-12-31T23:59:59.999Z',
    committee.name = row.name,
    committee.kind = row.kind
WITH committee, area, row
CALL (committee) {
  MATCH (committee)-[old:OF_AREA|HOSTED_BY]->()
  DELETE old
}
CREATE (committee)-[:OF_AREA]->(area)
WITH committee, row
CALL (committee, row) {
  MATCH (host:PartyOrganisation {id: 'party-organisation:' + row.host_ref})
  CREATE (committee)-[:HOSTED_BY]->(host)
}
RETURN count(*) AS written

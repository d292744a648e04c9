// Write these rows of big_committees as they stand. 写入大工委大党委
//
// $rows  [Row]   rows of the import format, whole
// $at    Moment  of the write
//
// written  how many were written
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $rows AS row
MATCH (area:Area {code: row.area_code})
MERGE (bigCommittee:BigCommittee {id: 'big-committee:' + row.ref})
SET bigCommittee:Entity,
    bigCommittee.name = row.name,
    bigCommittee.kind = row.kind,
    bigCommittee.recordedFrom = $at,
    bigCommittee.recordedTo = '9999-12-31T23:59:59.999Z'
WITH bigCommittee, area, row
CALL (bigCommittee) {
  MATCH (bigCommittee)-[old:OF_AREA|HOSTED_BY]->()
  DELETE old
}
CREATE (bigCommittee)-[:OF_AREA]->(area)
WITH bigCommittee, row
CALL (bigCommittee, row) {
  MATCH (host:PartyOrganisation {id: 'party-organisation:' + row.host_ref})
  CREATE (bigCommittee)-[:HOSTED_BY]->(host)
}
RETURN count(*) AS written

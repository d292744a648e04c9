// Write these rows of claims as new versions. 写入认领
//
// $rows  [Row]   rows of the import format, whole,
//                with the number of the version and the four dates of the period
// $at    Moment  of the write
//
// written  how many were written
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $rows AS row
MATCH (item:ListItem {id: 'list-item:' + row.item_ref})
MATCH (unit:Unit {id: 'unit:' + row.unit_ref})
CALL (row) {
  MATCH (old:Linkage:Claim {id: 'claim:' + row.ref, version: toInteger(row.version) - 1})
  USING INDEX SEEK old:Linkage(id, version)
  WHERE old.recordedTo > $at
  SET old.recordedTo = $at
}
CREATE (claim:Linkage:Claim {
  id: 'claim:' + row.ref,
  version: toInteger(row.version),
  start: row.start,
  end: row.end,
  completedOn: row.completed_on,
  recordedOn: row.recorded_on,
  earliestStart: row.earliestStart,
  latestStart: row.latestStart,
  earliestEnd: row.earliestEnd,
  latestEnd: row.latestEnd,
  recordedFrom: $at,
  recordedTo: '9999-12-31T23:59:59.999Z'
})
CREATE (claim)-[:CLAIMS]->(item)
CREATE (claim)-[:CLAIMED_BY]->(unit)
WITH claim, row
CALL (claim, row) {
  MATCH (community:Area:Community {code: row.community_code})
  CREATE (claim)-[:CLAIMED_FOR]->(community)
}
CALL (claim, row) {
  MATCH (pairing:Linkage:Pairing {id: 'pairing:' + row.pairing_ref})
  USING INDEX SEEK pairing:Linkage(id)
  WHERE pairing.recordedTo = '9999-12-31T23:59:59.999Z'
  CREATE (claim)-[:UNDER_PAIRING]->(pairing)
}
CALL (claim, row) {
  MATCH (source:Source {id: 'source:' + row.source_ref})
  CREATE (claim)-[:CITES]->(source)
}
RETURN count(*) AS written

// Write these rows of alliances as they stand. 写入党建联盟
//
// $rows  [Row]   rows of the import format, whole,
//                with the four dates of the period
// $at    Moment  of the write
//
// written  how many were written
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $rows AS row
MERGE (alliance:Alliance {id: 'alliance:' + row.ref})
SET alliance:Entity,
    alliance.name = row.name,
    alliance.kind = row.kind,
    alliance.theme = row.theme,
    alliance.start = row.start,
    alliance.end = row.end,
    alliance.recordedOn = row.recorded_on,
    alliance.earliestStart = row.earliestStart,
    alliance.latestStart = row.latestStart,
    alliance.earliestEnd = row.earliestEnd,
    alliance.latestEnd = row.latestEnd,
    alliance.recordedFrom = $at,
    alliance.recordedTo = '9999-12-31T23:59:59.999Z'
WITH alliance, row
CALL (alliance) {
  MATCH (alliance)-[old:SERVES|CITES]->()
  DELETE old
}
CALL (alliance, row) {
  UNWIND row.serves_codes AS key
  MATCH (serves:Area {code: key})
  CREATE (alliance)-[:SERVES]->(serves)
}
CALL (alliance, row) {
  MATCH (source:Source {id: 'source:' + row.source_ref})
  CREATE (alliance)-[:CITES]->(source)
}
RETURN count(*) AS written

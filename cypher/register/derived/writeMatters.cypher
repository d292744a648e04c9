// Write these rows of matters as they stand. 写入议题
//
// $rows  [Row]   rows of the import format, whole
// $at    Moment  of the write
//
// written  how many were written
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $rows AS row
MATCH (meeting:Meeting {id: 'meeting:' + row.meeting_ref})
MERGE (matter:Matter {id: 'matter:' + row.ref})
SET matter:Entity,
    matter.title = row.title,
    matter.raisedOn = row.raised_on,
    matter.resolvedOn = row.resolved_on,
    matter.recordedFrom = $at,
    matter.recordedTo = '9999-12-31T23:59:59.999Z'
WITH matter, meeting, row
CALL (matter) {
  MATCH (matter)-[old:RAISED_AT|RESPONSIBLE_UNIT]->()
  DELETE old
}
CREATE (matter)-[:RAISED_AT]->(meeting)
WITH matter, row
CALL (matter, row) {
  MATCH (responsible:Unit {id: 'unit:' + row.responsible_ref})
  CREATE (matter)-[:RESPONSIBLE_UNIT]->(responsible)
}
RETURN count(*) AS written

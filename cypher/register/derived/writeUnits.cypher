// Write these rows of units as they stand. 写入单位
//
// $rows  [Row]   rows of the import format, whole
// $at    Moment  of the write
//
// written  how many were written
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $rows AS row
MERGE (unit:Unit {id: 'unit:' + row.ref})
SET unit:Entity,
    unit.name = row.name,
    unit.kind = row.kind,
    unit.tier = row.tier,
    unit.twoNew = row.two_new,
    unit.creditCode = row.credit_code,
    unit.partyMembers = toInteger(row.party_members),
    unit.formerNames = row.former_names,
    unit.dissolvedOn = row.dissolved_on,
    unit.recordedFrom = $at,
    unit.recordedTo = '9999-12-31T23:59:59.999Z'
WITH unit, row
CALL (unit) {
  MATCH (unit)-[old:RESIDENT_IN|CITES]->()
  DELETE old
}
CALL (unit, row) {
  MATCH (residence:Area {code: row.residence_code})
  CREATE (unit)-[:RESIDENT_IN]->(residence)
}
CALL (unit, row) {
  MATCH (source:Source {id: 'source:' + row.source_ref})
  CREATE (unit)-[:CITES]->(source)
}
RETURN count(*) AS written

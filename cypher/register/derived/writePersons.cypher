// Write these rows of persons as they stand. 写入人员
//
// $rows  [Row]   rows of the import format, whole
// $at    Moment  of the write
//
// written  how many were written
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $rows AS row
MERGE (person:Person {id: 'person:' + row.ref})
SET person:Entity,
    person.name = row.name,
    person.title = row.title,
    person.recordedFrom = $at,
    person.recordedTo = '9999-12-31T23:59:59.999Z'
WITH person, row
CALL (person) {
  MATCH (person)-[old:EMPLOYED_BY]->()
  DELETE old
}
CALL (person, row) {
  MATCH (employer:Unit {id: 'unit:' + row.employer_ref})
  CREATE (person)-[:EMPLOYED_BY]->(employer)
}
RETURN count(*) AS written

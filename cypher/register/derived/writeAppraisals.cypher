// Write these rows of appraisals as they stand. 写入考评
//
// $rows  [Row]   rows of the import format, whole
// $at    Moment  of the write
//
// written  how many were written
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $rows AS row
MERGE (appraisal:Appraisal {id: 'appraisal:' + row.ref})
SET appraisal:Entity,
    appraisal.year = toInteger(row.year),
    appraisal.by = row.by,
    appraisal.score = row.score,
    appraisal.grade = row.grade,
    appraisal.recordedFrom = $at,
    appraisal.recordedTo = '9999-12-31T23:59:59.999Z'
WITH appraisal, row
CALL (appraisal) {
  MATCH (appraisal)-[old:APPRAISES]->()
  DELETE old
}
CALL (appraisal, row) {
  MATCH (pairing:Linkage:Pairing {id: 'pairing:' + row.pairing_ref})
  USING INDEX SEEK pairing:Linkage(id)
  CREATE (appraisal)-[:APPRAISES]->(pairing)
}
RETURN count(*) AS written

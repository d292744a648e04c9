// Write these appraisals as they stand in the rows; one points at every version of its pairing. 写入考评
//
// $rows  [Row]   rows of the import format, whole
// $at    Moment  of the write
//
// written  how many were written
UNWIND $rows AS row
MERGE (appraisal:Appraisal {id: 'appraisal:' + row.ref})
SET appraisal:Entity,
    appraisal.recordedFrom = $at,
    appraisal.recordedTo = '9999-12-31T23:59:59.999Z',
    appraisal.year = toInteger(row.year),
    appraisal.by = row.by,
    appraisal.score = row.score,
    appraisal.grade = row.grade
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

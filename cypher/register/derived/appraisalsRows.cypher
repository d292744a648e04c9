// How does the graph hold these rows of appraisals? 台账行：考评
//
// $keys  [String]  refs
//
// key      the ref
// version  the number of the last version; null where there are no versions
// current  false: retracted, and this is how it last stood
// row      the row, by the columns of the import format
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $keys AS key
MATCH (appraisal:Appraisal {id: 'appraisal:' + key})
CALL (appraisal) { <isWithin> }
RETURN key, null AS version, true AS current, {
  ref: key,
  pairing_ref: head([(appraisal)-[:APPRAISES]->(end:Pairing) | split(end.id, ':')[1]]),
  year: appraisal.year,
  by: appraisal.by,
  score: appraisal.score,
  grade: appraisal.grade
} AS row

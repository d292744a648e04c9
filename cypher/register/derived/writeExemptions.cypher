// Write these rows of exemptions as new versions. 写入豁免
//
// $rows  [Row]   rows of the import format, whole,
//                with the number of the version and the four dates of the period
// $at    Moment  of the write
//
// written  how many were written
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $rows AS row
CALL (row) {
  MATCH (subject:Entity {id: row.subject_id})
  RETURN subject
  UNION
  MATCH (subject:Linkage {id: row.subject_id})
  USING INDEX SEEK subject:Linkage(id)
  WHERE subject.recordedTo = '9999-12-31T23:59:59.999Z'
  RETURN subject
}
CALL (row) {
  MATCH (old:Exemption {id: 'exemption:' + row.ref, version: toInteger(row.version) - 1})
  USING INDEX SEEK old:Exemption(id, version)
  WHERE old.recordedTo > $at
  SET old.recordedTo = $at
}
CREATE (exemption:Exemption {
  id: 'exemption:' + row.ref,
  version: toInteger(row.version),
  rule: row.rule,
  reason: row.reason,
  start: row.start,
  end: row.end,
  recordedOn: row.recorded_on,
  earliestStart: row.earliestStart,
  latestStart: row.latestStart,
  earliestEnd: row.earliestEnd,
  latestEnd: row.latestEnd,
  recordedFrom: $at,
  recordedTo: '9999-12-31T23:59:59.999Z'
})
CREATE (exemption)-[:EXEMPTS]->(subject)
RETURN count(*) AS written

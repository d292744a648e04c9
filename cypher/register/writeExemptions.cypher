// Write these exemptions as new versions. 写入豁免
//
// $rows  [Row]   rows of the import format, whole,
//                with the number of the version and the four dates of the period
// $at    Moment  of the write
//
// written  how many were written
UNWIND $rows AS row
CALL (row) {
  MATCH (subject:Area {code: split(row.subject_id, ':')[1]})
  WHERE row.subject_id STARTS WITH 'area:'
  RETURN subject
  UNION
  MATCH (subject:Unit {id: row.subject_id})
  RETURN subject
  UNION
  MATCH (subject:PartyOrganisation {id: row.subject_id})
  RETURN subject
  UNION
  MATCH (subject:BigCommittee {id: row.subject_id})
  RETURN subject
  UNION
  MATCH (subject:Alliance {id: row.subject_id})
  RETURN subject
  UNION
  MATCH (subject:Pairing {id: row.subject_id, recordedTo: '9999-12-31T23:59:59.999Z'})
  RETURN subject
}
CALL (row) {
  MATCH (old:Exemption {id: 'exemption:' + row.ref, version: toInteger(row.version) - 1})
  WHERE old.recordedTo > $at
  SET old.recordedTo = $at
}
CREATE (exemption:Exemption {
  id: 'exemption:' + row.ref,
  version: toInteger(row.version),
  start: row.start,
  end: row.end,
  recordedOn: row.recorded_on,
  earliestStart: row.earliestStart,
  latestStart: row.latestStart,
  earliestEnd: row.earliestEnd,
  latestEnd: row.latestEnd,
  recordedFrom: $at,
  recordedTo: '9999-12-31T23:59:59.999Z',
  rule: row.rule,
  reason: row.reason
})
CREATE (exemption)-[:EXEMPTS]->(subject)
RETURN count(*) AS written

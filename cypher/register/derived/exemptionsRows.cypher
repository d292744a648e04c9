// How does the graph hold these rows of exemptions? 台账行：豁免
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
CALL (key) {
  MATCH (exemption:Exemption {id: 'exemption:' + key})
  USING INDEX SEEK exemption:Exemption(id)
  RETURN exemption
  ORDER BY exemption.version DESC
  LIMIT 1
}
CALL (exemption) { <isWithin> }
RETURN key, exemption.version AS version, exemption.recordedTo = '9999-12-31T23:59:59.999Z' AS current, {
  ref: key,
  rule: exemption.rule,
  subject_id: head([(exemption)-[:EXEMPTS]->(end:Entity|Linkage) | end.id]),
  reason: exemption.reason,
  start: exemption.start,
  end: exemption.end,
  recorded_on: exemption.recordedOn
} AS row

// How does the graph hold these rows of contacts? 台账行：联系包联
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
  MATCH (contactAssignment:Linkage:ContactAssignment {id: 'contact-assignment:' + key})
  USING INDEX SEEK contactAssignment:Linkage(id)
  RETURN contactAssignment
  ORDER BY contactAssignment.version DESC
  LIMIT 1
}
CALL (contactAssignment) { <isWithin> }
RETURN key, contactAssignment.version AS version, contactAssignment.recordedTo = '9999-12-31T23:59:59.999Z' AS current, {
  ref: key,
  area_code: head([(contactAssignment)-[:CONTACTS]->(end:Area) | end.code]),
  unit_ref: head([(contactAssignment)-[:CONTACT_UNIT]->(end:Unit) | split(end.id, ':')[1]]),
  person_ref: head([(contactAssignment)-[:CONTACT_PERSON]->(end:Person) | split(end.id, ':')[1]]),
  start: contactAssignment.start,
  end: contactAssignment.end,
  terminated_on: contactAssignment.terminatedOn,
  source_ref: head([(contactAssignment)-[:CITES]->(end:Source) | split(end.id, ':')[1]]),
  recorded_on: contactAssignment.recordedOn
} AS row

// How does the graph hold these contact assignments, as rows of the import format? 台账行：联系包联
//
// $keys  [String]  refs
//
// key      the ref
// version  the number of the last version; null where there are no versions
// current  false: retracted, and this is how it last stood
// row      the row, by the columns of the import format
UNWIND $keys AS key
CALL (key) {
  MATCH (contact:Linkage:ContactAssignment {id: 'contact-assignment:' + key})
  USING INDEX SEEK contact:Linkage(id)
  RETURN contact
  ORDER BY contact.version DESC
  LIMIT 1
}
RETURN key, contact.version AS version, contact.recordedTo = '9999-12-31T23:59:59.999Z' AS current, {
  ref: key,
  area_code: head([(contact)-[:CONTACTS]->(end:Area) | end.code]),
  unit_ref: head([(contact)-[:CONTACT_UNIT]->(end:Unit) | split(end.id, ':')[1]]),
  person_ref: head([(contact)-[:CONTACT_PERSON]->(end:Person) | split(end.id, ':')[1]]),
  start: contact.start,
  end: contact.end,
  terminated_on: contact.terminatedOn,
  source_ref: head([(contact)-[:CITES]->(end:Source) | split(end.id, ':')[1]]),
  recorded_on: contact.recordedOn
} AS row

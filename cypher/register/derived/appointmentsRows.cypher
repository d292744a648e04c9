// How does the graph hold these rows of appointments? 台账行：任职
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
  MATCH (appointment:Linkage:Appointment {id: 'appointment:' + key})
  USING INDEX SEEK appointment:Linkage(id)
  RETURN appointment
  ORDER BY appointment.version DESC
  LIMIT 1
}
CALL (appointment) { <isWithin> }
RETURN key, appointment.version AS version, appointment.recordedTo = '9999-12-31T23:59:59.999Z' AS current, {
  ref: key,
  person_ref: head([(appointment)-[:APPOINTS]->(end:Person) | split(end.id, ':')[1]]),
  organisation_ref: head([(appointment)-[:APPOINTED_TO]->(end:PartyOrganisation) | split(end.id, ':')[1]]),
  post: appointment.post,
  unit_ref: head([(appointment)-[:ON_BEHALF_OF]->(end:Unit) | split(end.id, ':')[1]]),
  start: appointment.start,
  end: appointment.end,
  terminated_on: appointment.terminatedOn,
  source_ref: head([(appointment)-[:CITES]->(end:Source) | split(end.id, ':')[1]]),
  recorded_on: appointment.recordedOn
} AS row

// How does the graph hold these rows of matters? 台账行：议题
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
MATCH (matter:Matter {id: 'matter:' + key})
CALL (matter) { <isWithin> }
RETURN key, null AS version, true AS current, {
  ref: key,
  meeting_ref: head([(matter)-[:RAISED_AT]->(end:Meeting) | split(end.id, ':')[1]]),
  title: matter.title,
  raised_on: matter.raisedOn,
  resolved_on: matter.resolvedOn,
  responsible_ref: head([(matter)-[:RESPONSIBLE_UNIT]->(end:Unit) | split(end.id, ':')[1]])
} AS row

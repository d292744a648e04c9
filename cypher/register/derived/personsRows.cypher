// How does the graph hold these rows of persons? 台账行：人员
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
MATCH (person:Person {id: 'person:' + key})
CALL (person) { <isWithin> }
RETURN key, null AS version, true AS current, {
  ref: key,
  name: person.name,
  title: person.title,
  employer_ref: head([(person)-[:EMPLOYED_BY]->(end:Unit) | split(end.id, ':')[1]])
} AS row

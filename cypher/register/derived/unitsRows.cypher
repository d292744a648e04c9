// How does the graph hold these rows of units? 台账行：单位
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
MATCH (unit:Unit {id: 'unit:' + key})
CALL (unit) { <isWithin> }
RETURN key, null AS version, true AS current, {
  ref: key,
  name: unit.name,
  kind: unit.kind,
  tier: unit.tier,
  two_new: unit.twoNew,
  credit_code: unit.creditCode,
  party_members: unit.partyMembers,
  residence_code: head([(unit)-[:RESIDENT_IN]->(end:Area) | end.code]),
  former_names: unit.formerNames,
  dissolved_on: unit.dissolvedOn,
  source_ref: head([(unit)-[:CITES]->(end:Source) | split(end.id, ':')[1]])
} AS row

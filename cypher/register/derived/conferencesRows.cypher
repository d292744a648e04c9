// How does the graph hold these rows of conferences? 台账行：联席会议
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
MATCH (jointConference:JointConference {id: 'joint-conference:' + key})
CALL (jointConference) { <isWithin> }
RETURN key, null AS version, true AS current, {
  ref: key,
  name: jointConference.name,
  every_months: jointConference.everyMonths,
  area_code: head([(jointConference)-[:CONFERENCE_OF]->(end:Area) | end.code]),
  committee_ref: head([(jointConference)-[:CONFERENCE_OF]->(end:BigCommittee) | split(end.id, ':')[1]]),
  alliance_ref: head([(jointConference)-[:CONFERENCE_OF]->(end:Alliance) | split(end.id, ':')[1]])
} AS row

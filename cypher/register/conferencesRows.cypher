// How does the graph hold these joint conferences, as rows of the import format? 台账行：联席会议
//
// $keys  [String]  refs
//
// key      the ref
// version  the number of the last version; null where there are no versions
// current  false: retracted, and this is how it last stood
// row      the row, by the columns of the import format
UNWIND $keys AS key
MATCH (conference:JointConference {id: 'joint-conference:' + key})
RETURN key, null AS version, true AS current, {
  ref: key,
  name: conference.name,
  every_months: conference.everyMonths,
  area_code: head([(conference)-[:CONFERENCE_OF]->(end:Area) | end.code]),
  committee_ref: head([(conference)-[:CONFERENCE_OF]->(end:BigCommittee) | split(end.id, ':')[1]]),
  alliance_ref: head([(conference)-[:CONFERENCE_OF]->(end:Alliance) | split(end.id, ':')[1]])
} AS row

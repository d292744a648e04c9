// Write these rows of conferences as they stand. 写入联席会议
//
// $rows  [Row]   rows of the import format, whole
// $at    Moment  of the write
//
// written  how many were written
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $rows AS row
MERGE (jointConference:JointConference {id: 'joint-conference:' + row.ref})
SET jointConference:Entity,
    jointConference.name = row.name,
    jointConference.everyMonths = toInteger(row.every_months),
    jointConference.recordedFrom = $at,
    jointConference.recordedTo = '9999-12-31T23:59:59.999Z'
WITH jointConference, row
CALL (jointConference) {
  MATCH (jointConference)-[old:CONFERENCE_OF]->()
  DELETE old
}
CALL (jointConference, row) {
  MATCH (area:Area {code: row.area_code})
  CREATE (jointConference)-[:CONFERENCE_OF]->(area)
}
CALL (jointConference, row) {
  MATCH (committee:BigCommittee {id: 'big-committee:' + row.committee_ref})
  CREATE (jointConference)-[:CONFERENCE_OF]->(committee)
}
CALL (jointConference, row) {
  MATCH (alliance:Alliance {id: 'alliance:' + row.alliance_ref})
  CREATE (jointConference)-[:CONFERENCE_OF]->(alliance)
}
RETURN count(*) AS written

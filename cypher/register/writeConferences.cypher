// Write these joint conferences as they stand in the rows. 写入联席会议
//
// $rows  [Row]   rows of the import format, whole
// $at    Moment  of the write
//
// written  how many were written
UNWIND $rows AS row
MERGE (conference:JointConference {id: 'joint-conference:' + row.ref})
SET conference:Entity,
    conference.recordedFrom = $at,
    conference.recordedTo = '9999-12-31T23:59:59.999Z',
    conference.name = row.name,
    conference.everyMonths = toInteger(row.every_months)
WITH conference, row
CALL (conference) {
  MATCH (conference)-[old:CONFERENCE_OF]->()
  DELETE old
}
WITH conference, row
CALL (conference, row) {
  MATCH (area:Area {code: row.area_code})
  CREATE (conference)-[:CONFERENCE_OF]->(area)
}
CALL (conference, row) {
  MATCH (committee:BigCommittee {id: 'big-committee:' + row.committee_ref})
  CREATE (conference)-[:CONFERENCE_OF]->(committee)
}
CALL (conference, row) {
  MATCH (alliance:Alliance {id: 'alliance:' + row.alliance_ref})
  CREATE (conference)-[:CONFERENCE_OF]->(alliance)
}
RETURN count(*) AS written

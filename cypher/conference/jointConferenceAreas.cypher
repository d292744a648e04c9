// In which area does each of these joint conferences lie? 联席会议所在区域
//
// $keys  [ID]  ids of conferences
//
// key   the id; no row where none is known
// area  its own area, else its committee's, else of those that its alliance serves the one with the smallest code
UNWIND $keys AS key
MATCH (conference:JointConference {id: key})
CALL (conference) {
  MATCH (conference)-[:CONFERENCE_OF]->(area:Area)
  RETURN 1 AS rank, area
  UNION
  MATCH (conference)-[:CONFERENCE_OF]->(:BigCommittee)-[:OF_AREA]->(area:Area)
  RETURN 2 AS rank, area
  UNION
  MATCH (conference)-[:CONFERENCE_OF]->(:Alliance)-[:SERVES]->(area:Area)
  RETURN 3 AS rank, area
}
WITH key, area, rank ORDER BY rank, area.code
WITH key, head(collect(area)) AS area
RETURN key, area {.*, pinyin: null} AS area

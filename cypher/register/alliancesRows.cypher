// How does the graph hold these alliances, as rows of the import format? 台账行：党建联盟
//
// $keys  [String]  refs
//
// key      the ref
// version  the number of the last version; null where there are no versions
// current  false: retracted, and this is how it last stood
// row      the row, by the columns of the import format
UNWIND $keys AS key
MATCH (alliance:Alliance {id: 'alliance:' + key})
RETURN key, null AS version, true AS current, {
  ref: key,
  name: alliance.name,
  kind: alliance.kind,
  theme: alliance.theme,
  serves_codes: COLLECT {
    MATCH (alliance)-[:SERVES]->(area)
    RETURN area.code
    ORDER BY area.code
  },
  start: alliance.start,
  end: alliance.end,
  source_ref: head([(alliance)-[:CITES]->(end) | split(end.id, ':')[1]]),
  recorded_on: alliance.recordedOn
} AS row

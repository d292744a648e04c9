// How does the graph hold these rows of alliances? 台账行：党建联盟
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
MATCH (alliance:Alliance {id: 'alliance:' + key})
CALL (alliance) { <isWithin> }
RETURN key, null AS version, true AS current, {
  ref: key,
  name: alliance.name,
  kind: alliance.kind,
  theme: alliance.theme,
  serves_codes: COLLECT {
    MATCH (alliance)-[:SERVES]->(end:Area)
    RETURN end.code AS code
    ORDER BY end.code
  },
  start: alliance.start,
  end: alliance.end,
  source_ref: head([(alliance)-[:CITES]->(end:Source) | split(end.id, ':')[1]]),
  recorded_on: alliance.recordedOn
} AS row

// Keep beside each of these things how it stands, before a write changes it. 保留原状
//
// $ids  [ID]    ids of what is there and will change, be merged away or be taken back; none where all is new
// $at   Moment  of the write, from which on the state is past
//
// remembered  how many states were kept; none of what stands only since this write
//
// The state has the labels and relationships of what it is a state of, under names of their own. What joined two states
// that are over is left to these alone. One after another, so that a state joins what the one before left.
MATCH (register:Register {key: 'register'})
SET register.statesAt = $at
WITH register
UNWIND $ids AS id
CALL (id) {
  CALL (id) {
    MATCH (thing:Entity {id: id})
    RETURN thing
    UNION
    MATCH (thing:PublishedFigure {id: id})
    RETURN thing
    UNION
    MATCH (thing:MergedUnit {id: id})
    RETURN thing
  }
  WITH thing WHERE thing.recordedFrom < $at
  CREATE (past:$([label IN labels(thing) | label + 'Then']))
  SET past = properties(thing), past.recordedTo = $at
  REMOVE past.pinyin
  WITH thing, past
  CALL (thing, past) {
    MATCH (thing)-[edge]->(end)
    WITH past, end, edge, type(edge) AS type, type(edge) STARTS WITH 'THEN_' AS isPast
    CREATE (past)-[:$(CASE WHEN isPast THEN type ELSE 'THEN_' + type END)]->(end)
    WITH edge, isPast WHERE isPast
    DELETE edge
  }
  CALL (thing, past) {
    MATCH (thing)<-[edge]-(start)
    WITH past, start, edge, type(edge) AS type, type(edge) STARTS WITH 'THEN_' AS isPast
    CREATE (past)<-[:$(CASE WHEN isPast THEN type ELSE 'THEN_' + type END)]-(start)
    WITH edge, isPast WHERE isPast
    DELETE edge
  }
  SET thing.recordedFrom = $at
  RETURN count(*) AS kept
}
RETURN sum(kept) AS remembered

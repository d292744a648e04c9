// What the ids look like that are not in plain letters, of what was written before this was kept.
MATCH (thing:Entity|Linkage|Exemption|PublishedFigure|MergedUnit)
WHERE thing.id <> normalize(thing.id, NFKC)
CALL (thing) {
  MERGE (spelling:Spelling {id: thing.id})
  SET spelling.plain = normalize(thing.id, NFKC)
} IN TRANSACTIONS OF 10000 ROWS;

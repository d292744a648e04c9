// Which things beside another have this title, or were held on this day? 同名同日的事项
//
// $rows  [Row]  what is looked for: key, type (as its id begins), anchor (id of what it lies beside), title or null,
//               day or null, which may be the beginning of one
//
// key    the key of the row
// thing  the id of a thing
UNWIND $rows AS row
MATCH (anchor:Entity {id: row.anchor})<--(thing:Entity)
WHERE thing.id STARTS WITH row.type + ':'
  AND (row.title IS NULL OR thing.title = row.title)
  AND (row.day IS NULL OR toString(thing.heldOn) STARTS WITH row.day)
CALL (thing) { <isWithin> }
RETURN DISTINCT row.key AS key, thing.id AS thing
ORDER BY key, thing

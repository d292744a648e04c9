// Write these entries of the lists as they stand in the rows. 写入清单
//
// $rows  [Row]   rows of the import format, whole
// $at    Moment  of the write
//
// written  how many were written
UNWIND $rows AS row
MERGE (item:ListItem {id: 'list-item:' + row.ref})
SET item:Entity,
    item.recordedFrom = $at,
    item.recordedTo = '9999-12-31T23:59:59.999Z',
    item.kind = row.kind,
    item.title = row.title,
    item.category = row.category,
    item.status = row.status,
    item.microWish = row.micro_wish,
    item.listedOn = row.listed_on,
    item.listedBy = CASE size(row.listed_on)
      WHEN 4 THEN row.listed_on + '-12-31'
      WHEN 7 THEN toString(date(row.listed_on + '-01') + duration({months: 1}) - duration({days: 1}))
      ELSE row.listed_on
    END
WITH item, row
CALL (item) {
  MATCH (item)-[old:OFFERED_BY|RAISED_BY]->()
  DELETE old
}
WITH item, row
CALL (item, row) {
  MATCH (unit:Unit {id: 'unit:' + row.unit_ref})
  CREATE (item)-[:OFFERED_BY]->(unit)
}
CALL (item, row) {
  MATCH (community:Area:Community {code: row.community_code})
  CREATE (item)-[:RAISED_BY]->(community)
}
RETURN count(*) AS written

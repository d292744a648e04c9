// Write these rows of list_items as they stand. 写入清单
//
// $rows  [Row]   rows of the import format, whole,
//                with listedBy
// $at    Moment  of the write
//
// written  how many were written
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $rows AS row
MERGE (listItem:ListItem {id: 'list-item:' + row.ref})
SET listItem:Entity,
    listItem.kind = row.kind,
    listItem.title = row.title,
    listItem.category = row.category,
    listItem.status = row.status,
    listItem.microWish = row.micro_wish,
    listItem.listedOn = row.listed_on,
    listItem.listedBy = row.listedBy,
    listItem.recordedFrom = $at,
    listItem.recordedTo = '9999-12-31T23:59:59.999Z'
WITH listItem, row
CALL (listItem) {
  MATCH (listItem)-[old:OFFERED_BY|RAISED_BY]->()
  DELETE old
}
CALL (listItem, row) {
  MATCH (unit:Unit {id: 'unit:' + row.unit_ref})
  CREATE (listItem)-[:OFFERED_BY]->(unit)
}
CALL (listItem, row) {
  MATCH (community:Area:Community {code: row.community_code})
  CREATE (listItem)-[:RAISED_BY]->(community)
}
RETURN count(*) AS written

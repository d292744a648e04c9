// How does the graph hold these rows of list_items? 台账行：清单
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
MATCH (listItem:ListItem {id: 'list-item:' + key})
CALL (listItem) { <isWithin> }
RETURN key, null AS version, true AS current, {
  ref: key,
  kind: listItem.kind,
  title: listItem.title,
  category: listItem.category,
  status: listItem.status,
  micro_wish: listItem.microWish,
  unit_ref: head([(listItem)-[:OFFERED_BY]->(end:Unit) | split(end.id, ':')[1]]),
  community_code: head([(listItem)-[:RAISED_BY]->(end:Area) | end.code]),
  listed_on: listItem.listedOn
} AS row

// How does the graph hold these entries of the lists, as rows of the import format? 台账行：清单
//
// $keys  [String]  refs
//
// key      the ref
// version  the number of the last version; null where there are no versions
// current  false: retracted, and this is how it last stood
// row      the row, by the columns of the import format
UNWIND $keys AS key
MATCH (item:ListItem {id: 'list-item:' + key})
RETURN key, null AS version, true AS current, {
  ref: key,
  kind: item.kind,
  title: item.title,
  category: item.category,
  status: item.status,
  micro_wish: item.microWish,
  unit_ref: head([(item)-[:OFFERED_BY]->(end:Unit) | split(end.id, ':')[1]]),
  community_code: head([(item)-[:RAISED_BY]->(end:Area) | end.code]),
  listed_on: item.listedOn
} AS row

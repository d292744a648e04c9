// Which entries of the lists does each of these areas, communities or units have? 清单
//
// $keys      [AreaCode or ID]   codes of areas (CN: all): an entry lies with the community that raised it, else where
//                               the offering unit resides; or ids of communities that raised, or units that offered them
// $asOf      LocalDate          listed by this day, or on a day that is not known
// $kinds     [ListItemKind]?    on any of these lists
// $status    [ListItemStatus]?  of any of these on the day
// $category  String?            of this category
// $offeredBy  [ID]?             offered by any of these units
// $after     [id]?              the entry before the page
// $limit     Int                how many at most
//
// key         the code or id
// totalCount  how many there are
// items       the page, by id
UNWIND $keys AS key
CALL (key) {
  WITH DISTINCT key WHERE key = 'CN'
  MATCH (item:ListItem)
  RETURN item
  UNION
  MATCH (:Area {code: key})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:RAISED_BY]-(item:ListItem)
  RETURN item
  UNION
  MATCH (:Area {code: key})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:RESIDENT_IN]-(:Unit)<-[:OFFERED_BY]-(item:ListItem)
  WHERE NOT EXISTS { (item)-[:RAISED_BY]->(:Area) }
  RETURN item
  UNION
  MATCH (:Entity {id: key})<-[:RAISED_BY|OFFERED_BY]-(item:ListItem)
  CALL (item) { <isWithin> }
  RETURN item
}
CALL (*) { <itemStatus> }
WITH key, item, status
WHERE (item.listedBy IS NULL OR item.listedBy <= $asOf)
  AND ($kinds IS NULL OR item.kind IN $kinds)
  AND ($status IS NULL OR status IN $status)
  AND ($category IS NULL OR item.category = $category)
  AND ($offeredBy IS NULL OR EXISTS { MATCH (item)-[:OFFERED_BY]->(unit:Unit) WHERE unit.id IN $offeredBy })
WITH key, item ORDER BY item.id
WITH key, collect({node: item {.*, pinyin: null}, sort: [item.id]}) AS found
// The entry itself, where it is still there: stored text compares by code point, a parameter by UTF-16 unit.
WITH key, found, coalesce(head([item IN found WHERE item.sort = $after | item.sort]), $after) AS after
RETURN key, size(found) AS totalCount, [item IN found WHERE after IS NULL OR item.sort > after][..$limit] AS items

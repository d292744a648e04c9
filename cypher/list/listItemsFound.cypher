// Which entries of the lists does each of these areas, communities or units have, chosen as asked? 符合条件的清单
//
// $keys      [AreaCode or ID]   codes of areas (CN: all): an entry lies with the community that raised it, else where
//                               the offering unit resides; or ids of communities that raised, or units that offered them
// $asOf      LocalDate          listed by this day, or on a day that is not known
// $kinds     [ListItemKind]?    on any of these lists
// $status    [ListItemStatus]?  of any of these on the day
// $category  String?            of this category
// $offeredBy  [ID]?             offered by any of these units
//
// key     the code or id
// item    an entry
// status  how far it had come on the day
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
RETURN key, item, status

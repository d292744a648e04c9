// What does a relation lead to from each of these? 相关对象
//
// $keys      [ID]      ids
// $relation  String    the type of the relationship, such as RESIDENT_IN
//
// key      the id
// related  one that the relation leads to, by code or name
UNWIND $keys AS key
MATCH (:Entity {id: key})-[relation]->(related:Entity)
WHERE type(relation) = $relation
WITH key, related ORDER BY coalesce(related.code, related.name, related.id), related.id
RETURN key, related {.*, pinyin: null} AS related

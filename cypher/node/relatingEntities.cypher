// What has a relation that leads to each of these? 相关对象（反向）
//
// $keys      [ID]      ids
// $relation  String    the type of the relationship, such as LOCATED_IN
//
// key      the id
// related  one from which it leads here, by code or name
UNWIND $keys AS key
MATCH (:Entity {id: key})<-[relation]-(related:Entity)
WHERE type(relation) = $relation
WITH key, related ORDER BY coalesce(related.code, related.name, related.id), related.id
RETURN key, related {.*, pinyin: null} AS related

// What rests on each of these, as the register stands? 依赖对象
//
// $keys  [ID]  ids of entities and linkages
//
// key        the id
// dependent  the id of an entity, or of a linkage, exemption or figure, that refers to it
UNWIND $keys AS key
CALL (key) {
  MATCH (thing:Entity {id: key})
  RETURN thing
  UNION
  MATCH (thing:Linkage {id: key})
  USING INDEX SEEK thing:Linkage(id)
  WHERE thing.recordedTo = '9999-12-31T23:59:59.999Z'
  RETURN thing
}
MATCH (thing)<--(dependent)
WHERE dependent.id IS NOT NULL
  AND NOT dependent:MergedUnit
  AND NOT dependent:Retracted
  AND coalesce(dependent.recordedTo, '9999-12-31T23:59:59.999Z') = '9999-12-31T23:59:59.999Z'
RETURN DISTINCT key, dependent.id AS dependent
ORDER BY key, dependent

// What did a merge or a retraction leave behind? 合并或撤销的遗留
//
// id    of the unit that leads nowhere, or of what still refers to something that is gone
// what  why it is an orphan
MATCH (gone:MergedUnit)
WHERE NOT EXISTS { (gone)-[:MERGED_INTO*1..]->(:Unit) }
RETURN gone.id AS id, 'it was merged and leads to no unit' AS what
UNION
MATCH (gone:MergedUnit)<-[relation]-(referring)
WHERE coalesce(referring.recordedTo, '9999-12-31T23:59:59.999Z') = '9999-12-31T23:59:59.999Z'
  AND NOT referring:MergedUnit
  AND NOT referring:Retracted
RETURN referring.id AS id, 'it still refers to ' + gone.id + ', which was merged' AS what
UNION
MATCH (gone:Retracted)<-[relation]-(referring)
WHERE coalesce(referring.recordedTo, '9999-12-31T23:59:59.999Z') = '9999-12-31T23:59:59.999Z'
  AND NOT referring:MergedUnit
  AND NOT referring:Retracted
RETURN referring.id AS id, 'it still refers to ' + gone.id + ', which was retracted' AS what

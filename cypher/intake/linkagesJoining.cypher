// Which linkages join these two things, as the register stands? 连接二者的关联
//
// $rows  [Row]  pairs: key, type (of the linkage, as its id begins), one and other (ids)
//
// key      the key of the pair
// linkage  the id of a linkage
UNWIND $rows AS row
MATCH (one:Entity {id: row.one})<--(linkage:Linkage {recordedTo: '9999-12-31T23:59:59.999Z'})-->(other:Entity {id: row.other})
WHERE linkage.id STARTS WITH row.type + ':'
CALL (linkage) { <isWithin> }
RETURN DISTINCT row.key AS key, linkage.id AS linkage
ORDER BY key, linkage

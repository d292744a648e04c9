// Which linkages make up the history of this thing? 时间线
//
// $id       ID        of a linkage, or of anything that linkages join
// $knownAt  DateTime  only what was recorded by then
//
// id  the linkage itself, or one of which some version joins the thing
MATCH (linkage:Linkage {id: $id})
WHERE linkage.recordedFrom <= $knownAt
CALL (linkage) { <touches> }
RETURN linkage.id AS id
UNION
MATCH (:Entity {id: $id})<-[end]-(linkage:Linkage)
WHERE type(end) <> 'CITES' AND linkage.recordedFrom <= $knownAt
CALL (linkage) { <touches> }
RETURN linkage.id AS id

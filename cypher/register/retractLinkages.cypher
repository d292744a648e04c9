// Take these linkages back, as if they had never been known. 撤销关联
//
// $ids  [ID]    ids of linkages
// $at   Moment  of the write
//
// retracted  how many were taken back
UNWIND $ids AS id
MATCH (linkage:Linkage {id: id})
WHERE linkage.recordedTo = '9999-12-31T23:59:59.999Z'
SET linkage.recordedTo = $at
RETURN count(*) AS retracted

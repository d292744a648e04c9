// Take a lasting thing back: nothing finds it any more but what the register once said of it. 撤销对象
//
// $id  ID  of an entity on which nothing rests
//
// retracted  how many were taken back
MATCH (entity:Entity {id: $id})
REMOVE entity:$(labels(entity))
SET entity:Retracted
RETURN count(*) AS retracted

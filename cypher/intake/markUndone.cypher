// An intake was taken back: what it cited is cited no more. 接表已撤销
//
// $id  ID      of the intake
// $at  Moment  when
//
// undone  how many
MATCH (intake:Intake {id: $id})
SET intake.undoneAt = $at
RETURN count(*) AS undone

// What did an intake write? 接表所作的变更
//
// $id  ID  of an intake
//
// intake     its id
// within     the area that it was about
// undone     whether it was taken back
// subjectId  the id of each subject; null where it wrote nothing
// before     the row as it stood before, as JSON text; null where there was none
// after      the row as it stood afterwards
MATCH (intake:Intake {id: $id})
OPTIONAL MATCH (change:Change {revision: intake.revision})
RETURN intake.id AS intake, intake.within AS within, intake.undoneAt IS NOT NULL AS undone,
       change.subjectId AS subjectId, change.before AS before, change.after AS after

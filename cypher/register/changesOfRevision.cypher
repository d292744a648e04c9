// What did the revision of this change do? 同一修订的全部变更
//
// $id  ID  of a change
//
// subjectId  the id of each subject of that revision
// action     what was done
// before     the row as it stood before, as JSON text; null where there was none
// after      the row as it stood afterwards
MATCH (given:Change {id: $id})
MATCH (change:Change {revision: given.revision})
RETURN change.subjectId AS subjectId, change.action AS action, change.before AS before, change.after AS after

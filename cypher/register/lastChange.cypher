// Which revision wrote about this last? 最近变更的修订号
//
// $id  ID  of the subject
//
// revision  the number; null where none did
MATCH (change:Change {subjectId: $id})
RETURN max(change.revision) AS revision

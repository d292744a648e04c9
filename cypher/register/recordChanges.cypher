// Record what a revision did, a change for each subject. 登记变更
//
// $changes   [Map]   subjectId, before and after (JSON text of the row, null where there is none)
// $revision  Int     the revision
// $at        Moment  of the revision
// $actor     String  who wrote
// $action    String  what was done, one of the contract's ChangeAction
// $reason    String  why; null where nothing was said
//
// recorded  how many changes
UNWIND $changes AS change
// Its id tells nothing of what else the revision did; a subject has several only where one write comes back to it.
WITH change, COUNT {
  MATCH (earlier:Change {subjectId: change.subjectId})
  USING INDEX SEEK earlier:Change(subjectId)
  WHERE earlier.revision = $revision
} AS earlier
CREATE (:Change {
  id: 'change:' + $revision + '-' + change.subjectId + CASE earlier WHEN 0 THEN '' ELSE '-' + (earlier + 1) END,
  revision: $revision,
  at: $at,
  actor: $actor,
  action: $action,
  subjectId: change.subjectId,
  reason: $reason,
  before: change.before,
  after: change.after
})
RETURN count(*) AS recorded

// Record what a revision did, a change for each subject. 登记变更
//
// $changes   [Map]   id, subjectId, before and after (JSON text of the row, null where there is none)
// $revision  Int     the revision
// $at        Moment  of the revision
// $actor     String  who wrote
// $action    String  what was done, one of the contract's ChangeAction
// $reason    String  why; null where nothing was said
//
// recorded  how many changes
UNWIND $changes AS change
CREATE (:Change {
  id: change.id,
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

// What is found of these subjects of a rule? 指定对象的覆盖情况
//
// key      the subject's id; no row for one outside the rule's population
// finding  what is found of it
CALL () { <findings> }
RETURN subject.id AS key, {
  subject: subject {.*, pinyin: null}, area: area {.*, pinyin: null}, state: state, reason: reason,
  lastEnd: lastEnd, lastLinkage: lastLinkage, missing: missing, exemption: exemption
} AS finding

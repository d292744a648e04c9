// Which subjects of a rule are in a state? 处于某一覆盖状态的对象
//
// $state  CoverageState  the state
//
// id  the subject's id
CALL () { <states> }
WITH subject, state WHERE state = $state
RETURN subject.id AS id

// What is found of these subjects of a rule? 指定对象的覆盖情况
//
// $subjects  [ID]  the subjects
//
// key      the subject's id; no row for one outside the rule's population
// finding  what is found of it
CALL () { <states> }
WITH day, subject, area, links, state WHERE subject.id IN $subjects
CALL (*) { <finding> }
RETURN subject.id AS key, finding

// What was written, after a revision, about what is or lies within an area? 区域内的变更记录
//
// $since  Int              after this revision
// $after  [revision, id]?  the entry before the page
// $limit  Int              how many at most
//
// totalCount  how many there are
// items       the page, in the order of the writes; what one did by id
CALL () { <subjectsWithin> }
MATCH (change:Change {subjectId: id}) WHERE change.revision > $since
WITH change, [change.revision, change.id] AS sort ORDER BY sort
WITH collect({change: change, sort: sort}) AS found
RETURN size(found) AS totalCount,
       [item IN [item IN found WHERE $after IS NULL OR item.sort > $after][..$limit] | {node: properties(item.change), sort: item.sort}] AS items

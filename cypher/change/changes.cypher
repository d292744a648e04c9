// What was written to the register after a revision? 变更记录
//
// $since  Int              after this revision
// $after  [revision, id]?  the entry before the page
// $limit  Int              how many at most
//
// totalCount  how many there are
// items       the page, in the order of the writes; what one did by id
MATCH (change:Change) WHERE change.revision >= coalesce($after[0], $since + 1)
  AND ($after IS NULL OR change.revision > $after[0] OR change.id > $after[1])
WITH change ORDER BY change.revision, change.id LIMIT $limit
WITH collect({node: change {.*}, sort: [change.revision, change.id]}) AS items
RETURN COUNT { MATCH (change:Change) WHERE change.revision > $since } AS totalCount, items

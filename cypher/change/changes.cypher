// What was written to the register after a revision? 变更记录
//
// $since  Int                  after this revision
// $after  [revision, number]?  the entry before the page
// $limit  Int                  how many at most
//
// totalCount  how many there are
// items       the page, in the order of writing
MATCH (change:Change) WHERE change.revision >= coalesce($after[0], $since + 1)
WITH change, toInteger(split(change.id, '-')[1]) AS number
WHERE $after IS NULL OR change.revision > $after[0] OR number > $after[1]
WITH change, number ORDER BY change.revision, number LIMIT $limit
WITH collect({node: change {.*}, sort: [change.revision, number]}) AS items
RETURN COUNT { MATCH (change:Change) WHERE change.revision > $since } AS totalCount, items

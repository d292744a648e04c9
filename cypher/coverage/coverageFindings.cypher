// Which subjects of a rule are in the states asked about, and what is found of each? 覆盖核查清单
//
// $states  [CoverageState]  the states asked about
// $kinds   [UnitKind]?      only units of these kinds
// $order   FindingOrder     NAME, AREA or LONGEST_FIRST
// $after   [key, id]?       the entry before the page
// $limit   Int              how many at most
//
// totalCount  how many there are
// items       the page
CALL () { <findings> }
WITH subject, area, state, reason, lastEnd, lastLinkage, missing, exemption
WHERE state IN $states AND ($kinds IS NULL OR subject.kind IN $kinds)
WITH {
       node: {
         subject: subject {.*, pinyin: null}, area: area {.*, pinyin: null}, state: state, reason: reason,
         lastEnd: lastEnd, lastLinkage: lastLinkage, missing: missing, exemption: exemption
       },
       sort: [CASE $order WHEN 'NAME' THEN coalesce(subject.name, subject.title, subject.id) WHEN 'AREA' THEN coalesce(area.code, '') ELSE coalesce(lastEnd, '') END, subject.id]
     } AS item
ORDER BY item.sort
WITH collect(item) AS found
// The entry itself, where it is still there: stored text compares by code point, a parameter by UTF-16 unit.
WITH found, coalesce(head([item IN found WHERE item.sort = $after | item.sort]), $after) AS after
RETURN size(found) AS totalCount, [item IN found WHERE after IS NULL OR item.sort > after][..$limit] AS items

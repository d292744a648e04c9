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
WITH subject, area, state, reason, lastEnd, lastLinkage, exemption
WHERE state IN $states AND ($kinds IS NULL OR subject.kind IN $kinds)
WITH {
       node: {
         subject: subject {.*}, area: area {.*}, state: state, reason: reason,
         lastEnd: lastEnd, lastLinkage: lastLinkage, exemption: exemption
       },
       sort: [CASE $order WHEN 'NAME' THEN subject.name WHEN 'AREA' THEN coalesce(area.code, '') ELSE coalesce(lastEnd, '') END, subject.id]
     } AS item
ORDER BY item.sort
WITH collect(item) AS found
RETURN size(found) AS totalCount, [item IN found WHERE $after IS NULL OR item.sort > $after][..$limit] AS items

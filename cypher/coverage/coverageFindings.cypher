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
CALL () { <states> }
WITH day, subject, area, links, state
WHERE state IN $states AND ($kinds IS NULL OR subject.kind IN $kinds)
WITH day, subject, area, links, state, [CASE $order
  WHEN 'NAME' THEN coalesce(subject.name, subject.title, subject.id)
  WHEN 'AREA' THEN coalesce(area.code, '')
  // Of a gap that has nothing in force the day on which the last that linked it may have ended; nothing sorts first.
  ELSE CASE
    WHEN state <> 'GAP' OR any(link IN links WHERE link.latestStart <= day <= link.earliestEnd) THEN ''
    ELSE reduce(last = '', link IN links | CASE WHEN last < link.latestEnd < day THEN link.latestEnd ELSE last END)
  END
END, subject.id] AS sort
ORDER BY sort
WITH collect({day: day, subject: subject, area: area, links: links, state: state, sort: sort}) AS found
// The entry itself, where it is still there: stored text compares by code point, a parameter by UTF-16 unit.
WITH found, coalesce(head([item IN found WHERE item.sort = $after | item.sort]), $after) AS after
WITH size(found) AS totalCount, [item IN found WHERE after IS NULL OR item.sort > after][..$limit] AS page
CALL (page) {
  UNWIND page AS item
  WITH item.day AS day, item.subject AS subject, item.area AS area, item.links AS links, item.state AS state, item.sort AS sort
  CALL (*) { <finding> }
  WITH finding, sort ORDER BY sort
  RETURN collect({node: finding, sort: sort}) AS items
}
RETURN totalCount, items

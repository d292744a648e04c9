// How many units of each kind are covered by a rule whose subjects are units? 按单位类型统计覆盖
//
// unitKind    the kind
// population  how many ought to be linked
// covered     how many surely are
// gap         how many are not
// unknown     how many may be
// exempt      how many need not be
CALL () { <states> }
WITH subject, state WHERE subject:Unit
RETURN subject.kind AS unitKind, count(*) AS population,
       sum(CASE state WHEN 'COVERED' THEN 1 ELSE 0 END) AS covered,
       sum(CASE state WHEN 'GAP' THEN 1 ELSE 0 END) AS gap,
       sum(CASE state WHEN 'UNKNOWN' THEN 1 ELSE 0 END) AS unknown,
       sum(CASE state WHEN 'EXEMPT' THEN 1 ELSE 0 END) AS exempt
ORDER BY unitKind

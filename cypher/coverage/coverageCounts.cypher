// How many subjects of a rule are covered, on each day and within each area asked about? 覆盖数
//
// within      the area asked about; no row where there is no subject
// day         the day asked about
// population  how many ought to be linked
// covered     how many surely are
// gap         how many are not
// unknown     how many may be
// exempt      how many need not be
CALL () { <states> }
RETURN within, day, count(*) AS population,
       sum(CASE state WHEN 'COVERED' THEN 1 ELSE 0 END) AS covered,
       sum(CASE state WHEN 'GAP' THEN 1 ELSE 0 END) AS gap,
       sum(CASE state WHEN 'UNKNOWN' THEN 1 ELSE 0 END) AS unknown,
       sum(CASE state WHEN 'EXEMPT' THEN 1 ELSE 0 END) AS exempt

// Which linkages of one kind and register could be in force on a day or after it? 某台账中仍在生效或将生效的关联
//
// $prefix  String  what their ids begin with: the type, a colon and the register's key with its dot
// $day     Date    the day
//
// key            the ref of a linkage, as it is known now
// earliestStart  the first day on which it could begin
// latestStart    the last day on which it could begin
// earliestEnd    the first day that could be its last
// latestEnd      the last day that could be its last
MATCH (linkage:Linkage)
WHERE linkage.id STARTS WITH $prefix
  AND linkage.recordedTo = '9999-12-31T23:59:59.999Z'
  AND linkage.latestEnd >= $day
RETURN
  split(linkage.id, ':')[1] AS key,
  linkage.earliestStart AS earliestStart,
  linkage.latestStart AS latestStart,
  linkage.earliestEnd AS earliestEnd,
  linkage.latestEnd AS latestEnd
ORDER BY key

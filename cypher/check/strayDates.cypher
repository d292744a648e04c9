// Whose four dates do not follow from the period? 日期与期限不符
//
// id    of the linkage, exemption or alliance
// what  the dates that there are, and those that follow
CALL () {
  MATCH (timed:Linkage)
  RETURN timed, timed.id AS id
  UNION
  MATCH (timed:Exemption)
  RETURN timed, timed.id AS id
  UNION
  MATCH (timed:Alliance)
  RETURN timed, timed.id AS id
  UNION
  MATCH (membership:AllianceMembership)-[:TAKES_CHAIR]->(timed)
  RETURN timed, membership.id AS id
}
WITH id, timed, timed.start AS start, timed.end AS end,
     coalesce(toString(date(timed.terminatedOn) - duration({days: 1})), '9999-12-31') AS dayBefore
WITH id, timed, dayBefore,
     CASE WHEN start IS NULL THEN '0001-01-01' ELSE start + substring('-01-01', size(start) - 4) END AS earliestStart,
     CASE size(start)
       WHEN 4 THEN start + '-12-31'
       WHEN 7 THEN toString(date(start + '-01') + duration({months: 1}) - duration({days: 1}))
       WHEN 10 THEN start
       ELSE timed.recordedOn
     END AS latestStart,
     CASE WHEN end IS NULL THEN '9999-12-31' ELSE end + substring('-01-01', size(end) - 4) END AS earliestEnd,
     CASE size(end)
       WHEN 4 THEN end + '-12-31'
       WHEN 7 THEN toString(date(end + '-01') + duration({months: 1}) - duration({days: 1}))
       WHEN 10 THEN end
       ELSE '9999-12-31'
     END AS latestEnd
WITH id, [timed.earliestStart, timed.latestStart, timed.earliestEnd, timed.latestEnd] AS there, [
  earliestStart,
  latestStart,
  CASE WHEN dayBefore < earliestEnd THEN dayBefore ELSE earliestEnd END,
  CASE WHEN dayBefore < latestEnd THEN dayBefore ELSE latestEnd END
] AS follow
WHERE any(place IN range(0, 3) WHERE coalesce(there[place], '') <> follow[place])
RETURN id, reduce(text = '', day IN there | text + coalesce(day, 'none') + ' ') + 'should be '
           + reduce(text = '', day IN follow | text + day + ' ') AS what

// What is found of a subject of a rule whose `state` on a `day` is known, with the `links` that may link it? 覆盖核查结果
//
// $rule     CoverageRule  the rule, for its exemptions
// $knownAt  DateTime      as the register stood
//
// finding  subject, area and state; of a gap why (INCOMPLETE, TERMINATED, LAPSED or OVERDUE, NOT_YET_STARTED,
//          NEVER_LINKED), the last day on which the linkage that ended last may have been in force, the id of that
//          linkage, or of the one to begin first, for INCOMPLETE of the one in force, and the sides that this one lacks;
//          of an exempt subject the id of its exemption
WITH day, subject, area, state, CASE state WHEN 'GAP' THEN links ELSE [] END AS found
WITH day, subject, area, state,
     reduce(least = null, link IN [link IN found WHERE link.latestStart <= day <= link.earliestEnd] |
       CASE WHEN least IS NULL OR link.id < least.id THEN link ELSE least END) AS incomplete,
     reduce(last = null, link IN [link IN found WHERE link.latestEnd < day] |
       CASE WHEN last IS NULL OR link.latestEnd > last.latestEnd
              OR (link.latestEnd = last.latestEnd AND link.id < last.id) THEN link ELSE last END) AS ended,
     reduce(next = null, link IN [link IN found WHERE link.earliestStart > day] |
       CASE WHEN next IS NULL OR link.earliestStart < next.earliestStart
              OR (link.earliestStart = next.earliestStart AND link.id < next.id) THEN link ELSE next END) AS upcoming
RETURN {
  subject: subject {.*, pinyin: null},
  area: area {.*, pinyin: null},
  state: state,
  reason: CASE
    WHEN state <> 'GAP' THEN null
    WHEN incomplete IS NOT NULL THEN 'INCOMPLETE'
    WHEN ended IS NOT NULL THEN CASE WHEN ended.terminatedOn IS NULL THEN coalesce(ended.whenOver, 'LAPSED') ELSE 'TERMINATED' END
    WHEN upcoming IS NOT NULL THEN 'NOT_YET_STARTED'
    ELSE 'NEVER_LINKED'
  END,
  lastEnd: CASE WHEN incomplete IS NULL THEN ended.latestEnd END,
  lastLinkage: CASE WHEN incomplete IS NULL THEN coalesce(ended.id, upcoming.id) ELSE incomplete.id END,
  missing: coalesce(incomplete.missing, []),
  exemption: CASE state WHEN 'EXEMPT' THEN reduce(least = null, id IN
    [(subject)<-[:EXEMPTS]-(exemption:Exemption)
     WHERE exemption.rule = $rule AND exemption.recordedFrom <= $knownAt < exemption.recordedTo
       AND exemption.latestStart <= day <= exemption.earliestEnd | exemption.id] |
    CASE WHEN least IS NULL OR id < least THEN id ELSE least END) END
} AS finding

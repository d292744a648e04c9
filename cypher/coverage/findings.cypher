// What is found of each subject of a rule: its state and, for a gap, why and since when? 覆盖核查结果
//
// $rule      CoverageRule  the rule, for its exemptions
// $knownAt   DateTime      as the register stood
// $subjects  [ID]?         only these subjects
//
// subject      who ought to be linked
// area         the area that it is or lies in
// state        COVERED, EXEMPT, UNKNOWN or GAP
// reason       of a gap: INCOMPLETE, TERMINATED, LAPSED or OVERDUE, NOT_YET_STARTED, NEVER_LINKED
// lastEnd      of a gap: the last day on which the linkage that ended last may have been in force
// lastLinkage  of a gap: the id of that linkage, or of the one to begin first; for INCOMPLETE of the one in force
// missing      for INCOMPLETE: the sides that it lacks
// exemption    of an exempt subject: the id of its exemption
CALL () { <states> }
WITH day, subject, area, links, state
WHERE $subjects IS NULL OR subject.id IN $subjects
WITH day, subject, area, state, CASE state WHEN 'GAP' THEN links ELSE [] END AS links
WITH day, subject, area, state,
     reduce(least = null, link IN [link IN links WHERE link.latestStart <= day <= link.earliestEnd] |
       CASE WHEN least IS NULL OR link.id < least.id THEN link ELSE least END) AS incomplete,
     reduce(last = null, link IN [link IN links WHERE link.latestEnd < day] |
       CASE WHEN last IS NULL OR link.latestEnd > last.latestEnd
              OR (link.latestEnd = last.latestEnd AND link.id < last.id) THEN link ELSE last END) AS ended,
     reduce(next = null, link IN [link IN links WHERE link.earliestStart > day] |
       CASE WHEN next IS NULL OR link.earliestStart < next.earliestStart
              OR (link.earliestStart = next.earliestStart AND link.id < next.id) THEN link ELSE next END) AS upcoming
RETURN subject, area, state,
       CASE
         WHEN state <> 'GAP' THEN null
         WHEN incomplete IS NOT NULL THEN 'INCOMPLETE'
         WHEN ended IS NOT NULL THEN CASE WHEN ended.terminatedOn IS NULL THEN coalesce(ended.whenOver, 'LAPSED') ELSE 'TERMINATED' END
         WHEN upcoming IS NOT NULL THEN 'NOT_YET_STARTED'
         ELSE 'NEVER_LINKED'
       END AS reason,
       CASE WHEN incomplete IS NULL THEN ended.latestEnd END AS lastEnd,
       CASE WHEN incomplete IS NULL THEN coalesce(ended.id, upcoming.id) ELSE incomplete.id END AS lastLinkage,
       coalesce(incomplete.missing, []) AS missing,
       CASE state WHEN 'EXEMPT' THEN reduce(least = null, id IN
         [(subject)<-[:EXEMPTS]-(exemption:Exemption)
          WHERE exemption.rule = $rule AND exemption.recordedFrom <= $knownAt < exemption.recordedTo
            AND exemption.latestStart <= day <= exemption.earliestEnd | exemption.id] |
         CASE WHEN least IS NULL OR id < least THEN id ELSE least END) END AS exemption

// In what state is each subject of a rule, on each day and within each area asked about? 各对象的覆盖状态
//
// $rule     CoverageRule  the rule, for its exemptions
// $knownAt  DateTime      as the register stood
//
// within   the area asked about
// day      the day asked about
// subject  who ought to be linked
// area     the area that it is or lies in
// links    what may link it: anything with the four dates; an id where it is a linkage, `missing` where it may lack
//          a side, `whenOver` where its end is a gap of another reason than LAPSED
// state    COVERED, EXEMPT, UNKNOWN or GAP
CALL () { <rule> }
CALL (*) { <subjectPasses> }
WITH within, day, subject, area, links, passes WHERE passes
WITH within, day, subject, area, links
CALL (*) { <linksThatCount> }
WITH within, day, subject, area, counting AS links
RETURN within, day, subject, area, links,
       CASE
         WHEN any(link IN links WHERE link.latestStart <= day <= link.earliestEnd AND coalesce(link.missing, []) = []) THEN 'COVERED'
         WHEN EXISTS {
           MATCH (subject)<-[:EXEMPTS]-(exemption:Exemption)
           WHERE exemption.rule = $rule AND exemption.recordedFrom <= $knownAt < exemption.recordedTo
             AND exemption.latestStart <= day <= exemption.earliestEnd
         } THEN 'EXEMPT'
         WHEN any(link IN links WHERE link.earliestStart <= day <= link.latestEnd AND NOT link.latestStart <= day <= link.earliestEnd) THEN 'UNKNOWN'
         ELSE 'GAP'
       END AS state

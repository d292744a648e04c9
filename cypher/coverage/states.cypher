// In what state is each subject of a rule, on each day and within each area asked about? 各对象的覆盖状态
//
// $rule         CoverageRule  the rule, for its exemptions
// $counterpart  [ID]?         only linkages with one of these units count
// $linkage      LinkageFilter?  only such linkages count; its units by their ids
// $among        {areaLevels, committeeKinds, unitKinds}?  only subjects of these kinds, or of areas of these levels
// $knownAt      DateTime      as the register stood
//
// within   the area asked about
// day      the day asked about
// subject  who ought to be linked
// area     the area that it is or lies in
// links    what may link it: anything with the four dates; an id where it is a linkage, `missing` where it may lack
//          a side, `whenOver` where its end is a gap of another reason than LAPSED
// state    COVERED, EXEMPT, UNKNOWN or GAP
CALL () { <rule> }
WITH within, day, subject, area, links
WHERE ($among.areaLevels IS NULL OR area.level IN $among.areaLevels)
  AND ($among.committeeKinds IS NULL OR subject.kind IN $among.committeeKinds)
  AND ($among.unitKinds IS NULL OR subject.kind IN $among.unitKinds)
WITH within, day, subject, area,
     CASE WHEN $counterpart IS NULL AND $linkage IS NULL THEN links ELSE
       [link IN links WHERE EXISTS {
         MATCH (linkage:Linkage {id: link.id})
         WHERE linkage.recordedFrom <= $knownAt < linkage.recordedTo
           AND ($counterpart IS NULL OR EXISTS { MATCH (linkage)-->(unit:Unit) WHERE unit.id IN $counterpart })
           AND ($linkage.posts IS NULL OR linkage.post IN $linkage.posts)
           AND ($linkage.postContains IS NULL OR linkage.post CONTAINS $linkage.postContains)
           AND ($linkage.employment IS NULL OR linkage.employment IN $linkage.employment)
           AND ($linkage.partyMember IS NULL OR linkage.partyMember = $linkage.partyMember)
           AND ($linkage.committeeKinds IS NULL OR EXISTS { MATCH (linkage)-[:SEAT_IN]->(committee:BigCommittee) WHERE committee.kind IN $linkage.committeeKinds })
           AND ($linkage.units IS NULL OR EXISTS { MATCH (linkage)-->(unit:Unit) WHERE unit.id IN $linkage.units })
       }]
     END AS links
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

// Which exemptions in force are there of subjects within an area? 区域内的豁免
//
// $within   AreaCode       the area in which the subject is or lies; CN: all
// $rule     CoverageRule?  from this rule
// $asOf     LocalDate      the day asked about
// $knownAt  DateTime       as the register stood
// $after    [id]?          the entry before the page
// $limit    Int            how many at most
//
// totalCount  how many there are
// items       the page, by id
CALL () {
  WITH DISTINCT $within AS within WHERE within = 'CN'
  MATCH (exemption:Exemption)
  RETURN exemption
  UNION
  MATCH (:Area {code: $within})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:EXEMPTS]-(exemption:Exemption)
  RETURN exemption
  UNION
  MATCH (:Area {code: $within})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)
        <-[:RESIDENT_IN|OF_AREA|SERVES|CONFERENCE_OF|RAISED_BY|PAIRS_COMMUNITY|LEADS]-(subject)<-[:EXEMPTS]-(exemption:Exemption)
  WHERE NOT subject:Linkage OR subject.recordedFrom <= $knownAt < subject.recordedTo
  RETURN exemption
  UNION
  MATCH (:Area {code: $within})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)
        <-[:RESIDENT_IN|OF_AREA]-()<-[:OFFERED_BY|OF_UNIT|CONFERENCE_OF]-(subject:Entity)<-[:EXEMPTS]-(exemption:Exemption)
  WHERE NOT EXISTS { (subject)-[:RAISED_BY|LEADS|CONFERENCE_OF]->(:Area) }
  RETURN exemption
  UNION
  MATCH (:Area {code: $within})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)
        <-[:SERVES]-(:Alliance)<-[:CONFERENCE_OF]-(subject:JointConference)<-[:EXEMPTS]-(exemption:Exemption)
  WHERE NOT EXISTS { (subject)-[:CONFERENCE_OF]->(:Area|BigCommittee) }
  RETURN exemption
}
WITH exemption
WHERE ($rule IS NULL OR exemption.rule = $rule)
  AND exemption.recordedFrom <= $knownAt < exemption.recordedTo
  AND exemption.latestStart <= $asOf <= exemption.earliestEnd
WITH exemption ORDER BY exemption.id
WITH collect({
  node: exemption {.*, subject: head([(exemption)-[:EXEMPTS]->(subject) | subject.id])},
  sort: [exemption.id]
}) AS found
// The entry itself, where it is still there: stored text compares by code point, a parameter by UTF-16 unit.
WITH found, coalesce(head([item IN found WHERE item.sort = $after | item.sort]), $after) AS after
RETURN size(found) AS totalCount, [item IN found WHERE after IS NULL OR item.sort > after][..$limit] AS items

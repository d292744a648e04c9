// Which linkages lie within each of these areas, or join each of these things? 关联
//
// $keys     [AreaCode or ID]  codes of areas, within which a linkage lies if its area end does (CN: all); or ids of
//                             what a linkage joins
// $labels   [String]          of any of these kinds, by their labels
// $status   [LinkageStatus]   of any of these on the day
// $asOf     LocalDate         the day asked about
// $knownAt  DateTime          as the register stood
// $after    [id]?             the entry before the page
// $limit    Int               how many at most
//
// key         the code or id
// totalCount  how many there are
// items       the page, by id
UNWIND $keys AS key
CALL (key) {
  WITH key WHERE key = 'CN'
  MATCH (linkage:Linkage)
  RETURN linkage
  UNION
  MATCH (:Area {code: key})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)
        <-[:PAIRS_COMMUNITY|REPORTS_TO|CLAIMED_FOR|CONTACTS|ASSIGNED_TO|LINKS_COMPOUND]-(linkage:Linkage)
  RETURN linkage
  UNION
  MATCH (:Area {code: key})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:OF_AREA]-(:BigCommittee)<-[:SEAT_IN]-(linkage:Linkage)
  RETURN linkage
  UNION
  MATCH (:Area {code: key})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:SERVES]-(:Alliance)<-[:IN_ALLIANCE]-(linkage:Linkage)
  RETURN linkage
  UNION
  MATCH (:Area {code: key})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:LEADS]-(:PartyOrganisation)<-[:APPOINTED_TO]-(linkage:Linkage)
  RETURN linkage
  UNION
  MATCH (:Area {code: key})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:RESIDENT_IN]-(:Unit)
        <-[:OF_UNIT]-(organisation:PartyOrganisation)<-[:APPOINTED_TO]-(linkage:Linkage)
  WHERE NOT EXISTS { (organisation)-[:LEADS]->(:Area) }
  RETURN linkage
  UNION
  MATCH (:Entity {id: key})<--(linkage:Linkage)
  RETURN linkage
  UNION
  MATCH (:Linkage {id: key})<--(linkage:Linkage)
  RETURN linkage
}
WITH key, linkage
WHERE any(label IN labels(linkage) WHERE label IN $labels)
  AND linkage.recordedFrom <= $knownAt < linkage.recordedTo
  AND CASE
    WHEN linkage.latestStart <= $asOf <= linkage.earliestEnd THEN 'IN_FORCE'
    WHEN linkage.earliestStart <= $asOf <= linkage.latestEnd THEN 'UNCERTAIN'
    WHEN $asOf < linkage.earliestStart THEN 'UPCOMING'
    WHEN linkage.terminatedOn IS NULL THEN 'EXPIRED'
    ELSE 'TERMINATED'
  END IN $status
WITH key, linkage ORDER BY linkage.id
WITH key, collect(linkage) AS found
// The entry itself, where it is still there: stored text compares by code point, a parameter by UTF-16 unit.
WITH key, found, coalesce(head([linkage IN found WHERE linkage.id = $after[0] | linkage.id]), $after[0]) AS after
RETURN key, size(found) AS totalCount, [linkage IN [linkage IN found WHERE after IS NULL OR linkage.id > after][..$limit] | {
  node: linkage {
    .*,
    ends: [(linkage)-[end]->(node) WHERE type(end) <> 'CITES' | {as: type(end), node: properties(node)}],
    sources: [(linkage)-[:CITES]->(source:Source) | source {.*}]
  },
  sort: [linkage.id]
}] AS items

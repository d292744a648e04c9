// Which pairings does each of these areas, units, communities or Party organisations have, chosen and ordered as asked? 结对共建
//
// $keys            [AreaCode or ID]  codes of areas in which their communities lie; ids of units, communities, Party
//                                    organisations on either side
// $status          [LinkageStatus]  of any of these on the day
// $asOf            LocalDate        the day asked about
// $knownAt         DateTime         as the register stood
// $unitKinds       [UnitKind]?      with a unit of any of these kinds
// $unit            ID?              of this unit
// $community       AreaCode?        with this community
// $endsBy          LocalDate?       in force, and surely ended by this day
// $hasSuccessor    Boolean?         with a pairing of the same unit and community that may hold after it, or without
// $minFunding      Float?           yuan a year at least
// $maxFunding      Float?           yuan a year at most
// $synthetic       Boolean?         resting on a synthetic source, or not
// $linkage         LinkageFilter?   passing this too
// $orderBy         [{field, sign}]  orders; sign -1 turns one round
// $after           [order, id]?     the entry before the page
// $limit           Int              how many at most
//
// key         the code or id
// totalCount  how many there are
// items       the page
UNWIND $keys AS key
CALL (key) {
  MATCH (:Territory {code: key})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Community)<-[:PAIRS_COMMUNITY]-(pairing:Pairing)
  RETURN pairing
  UNION
  MATCH (:Entity {id: key})<-[:PAIRS_UNIT|PAIRS_COMMUNITY|THROUGH_UNIT_ORGANISATION|THROUGH_COMMUNITY_ORGANISATION]-(pairing:Pairing)
  CALL (pairing) { <touches> }
  RETURN pairing
}
WITH key, pairing
WHERE pairing.recordedFrom <= $knownAt < pairing.recordedTo AND CASE
  WHEN pairing.latestStart <= $asOf <= pairing.earliestEnd THEN 'IN_FORCE'
  WHEN pairing.earliestStart <= $asOf <= pairing.latestEnd THEN 'UNCERTAIN'
  WHEN $asOf < pairing.earliestStart THEN 'UPCOMING'
  WHEN pairing.terminatedOn IS NULL THEN 'EXPIRED'
  ELSE 'TERMINATED'
END IN $status
  AND ($endsBy IS NULL OR (pairing.latestStart <= $asOf <= pairing.earliestEnd AND pairing.latestEnd <= $endsBy))
  AND ($community IS NULL OR EXISTS { (pairing)-[:PAIRS_COMMUNITY]->(:Community {code: $community}) })
  AND ($minFunding IS NULL OR pairing.annualFunding >= $minFunding)
  AND ($maxFunding IS NULL OR pairing.annualFunding <= $maxFunding)
  AND ($unit IS NULL OR EXISTS { (pairing)-[:PAIRS_UNIT]->(:Unit {id: $unit}) })
  AND ($unitKinds IS NULL OR EXISTS { MATCH (pairing)-[:PAIRS_UNIT]->(unit:Unit) WHERE unit.kind IN $unitKinds })
  AND CASE WHEN $synthetic IS NULL THEN true ELSE EXISTS { (pairing)-[:CITES]->(:Source {synthetic: true}) } = $synthetic END
  AND CASE WHEN $hasSuccessor IS NULL THEN true ELSE EXISTS {
    MATCH (pairing)-[:PAIRS_UNIT]->(:Unit)<-[:PAIRS_UNIT]-(successor:Pairing)-[:PAIRS_COMMUNITY]->(:Community)<-[:PAIRS_COMMUNITY]-(pairing)
    WHERE successor <> pairing AND successor.recordedFrom <= $knownAt < successor.recordedTo
      AND successor.latestEnd > pairing.latestEnd
  } = $hasSuccessor END
WITH key, pairing, pairing AS linkage, $linkage AS filter
CALL (*) { <linkagePasses> }
WITH key, pairing, passes WHERE passes
WITH key, pairing, [order IN $orderBy | CASE order.field
  WHEN 'START' THEN order.sign * toInteger(replace(CASE pairing.earliestStart WHEN '0001-01-01' THEN null ELSE pairing.earliestStart END, '-', ''))
  WHEN 'END' THEN order.sign * toInteger(replace(CASE pairing.latestEnd WHEN '9999-12-31' THEN null ELSE pairing.latestEnd END, '-', ''))
  ELSE order.sign * pairing.annualFunding
END] AS orders
WITH key, pairing, [order IN orders | coalesce(order, 1e18)] AS orders
ORDER BY orders, pairing.id
WITH key, collect({pairing: pairing, sort: [orders, pairing.id]}) AS found
// The entry itself, where it is still there: stored text compares by code point, a parameter by UTF-16 unit.
WITH key, found, coalesce(head([item IN found WHERE item.sort = $after | item.sort]), $after) AS after
RETURN key, size(found) AS totalCount, [item IN [item IN found WHERE after IS NULL OR item.sort > after][..$limit] | {
  node: [pairing IN [item.pairing] | pairing {
    .*,
    ends: [(pairing)-[end]->(node:Entity|Linkage|MergedUnit|Retracted|ChairTerm) WHERE type(end) <> 'CITES' | {as: type(end), node: node {.*, pinyin: null}}],
    sources: [(pairing)-[:CITES]->(source:Source) | source {.*, pinyin: null}]
  }][0],
  sort: item.sort
}] AS items

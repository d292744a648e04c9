// Which pairings does each of these areas, units, communities or Party organisations have, chosen as asked? 符合条件的结对
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
//
// key      the code or id
// pairing  a pairing
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
RETURN key, pairing

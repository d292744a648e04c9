// Which units are there, chosen and ordered as asked? 单位
//
// $keys                  [AreaCode]    the areas that they reside in; CN: all, those without a residence too
// $asOf                  LocalDate     the day asked about
// $knownAt               DateTime      as the register stood
// $kinds                 [UnitKind]?   of any of these kinds
// $tiers                 [UnitTier]?   of any of these tiers
// $twoNew                Boolean?      non-public enterprises and social organisations, or all others
// $resident              Boolean?      with a known residence, or without
// $nameContains          String?       part of the name, in its normal form
// $hasPartyOrganisation  Boolean?      with a Party organisation, or without
// $paired                Boolean?      with a pairing in force, or without
// $minPairings           Int?          at least so many pairings in force
// $maxPairings           Int?          at most so many
// $memberOfAlliance      ID?           a member in force of this alliance
// $memberOfCommittee     ID?           with a seat in force in this big committee
// $linkedBy              [String]?     with a linkage in force of each of these labels
// $synthetic             Boolean?      resting on a synthetic source, or not
// $dissolved             Boolean?      dissolved by the day, or not
// $only                  [ID]?         none but these
// $without               [ID]?         none of these
// $orderBy               [{field, sign}]  numeric orders before and after the name; sign -1 turns one round
// $nameAt                Int           how many of them stand before the name
// $nameDescending        Boolean?      names from last to first; null: they are not ordered by
// $after                 [before, name, behind, id]?  the entry before the page
// $limit                 Int           how many at most
//
// key         the area
// totalCount  how many there are
// items       the page
UNWIND $keys AS key
CALL (key) {
  WITH DISTINCT key WHERE key = 'CN'
  MATCH (unit:Unit)
  RETURN unit
  UNION
  MATCH (:Area {code: key})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:RESIDENT_IN]-(unit:Unit)
  RETURN unit
}
WITH key, unit
WHERE ($kinds IS NULL OR unit.kind IN $kinds)
  AND ($tiers IS NULL OR unit.tier IN $tiers)
  AND ($twoNew IS NULL OR unit.twoNew = $twoNew)
  AND ($nameContains IS NULL OR coalesce(unit.plainNames[0], toLower(unit.name)) CONTAINS $nameContains)
  AND ($dissolved IS NULL OR coalesce(unit.dissolvedOn <= $asOf, false) = $dissolved)
  AND ($only IS NULL OR unit.id IN $only)
  AND ($without IS NULL OR NOT unit.id IN $without)
  AND CASE WHEN $resident IS NULL THEN true ELSE EXISTS { (unit)-[:RESIDENT_IN]->(:Area) } = $resident END
  AND CASE WHEN $hasPartyOrganisation IS NULL THEN true ELSE EXISTS { (unit)<-[:OF_UNIT]-(:PartyOrganisation) } = $hasPartyOrganisation END
  AND CASE WHEN $synthetic IS NULL THEN true ELSE EXISTS { (unit)-[:CITES]->(:Source {synthetic: true}) } = $synthetic END
  AND ($memberOfCommittee IS NULL OR EXISTS {
    MATCH (unit)<-[:ON_BEHALF_OF]-(seat:PartTimeMembership)-[:SEAT_IN]->(:BigCommittee {id: $memberOfCommittee})
    WHERE seat.recordedFrom <= $knownAt < seat.recordedTo AND seat.latestStart <= $asOf <= seat.earliestEnd
  })
  AND CASE WHEN $linkedBy IS NULL THEN true ELSE all(label IN $linkedBy WHERE EXISTS {
    MATCH (unit)<--(linkage:Linkage)
    WHERE label IN labels(linkage)
      AND linkage.recordedFrom <= $knownAt < linkage.recordedTo AND linkage.latestStart <= $asOf <= linkage.earliestEnd
  }) END
  AND ($memberOfAlliance IS NULL OR EXISTS {
    MATCH (unit)<-[:OF_MEMBER]-(membership:AllianceMembership)-[:IN_ALLIANCE]->(:Alliance {id: $memberOfAlliance})
    WHERE membership.recordedFrom <= $knownAt < membership.recordedTo
      AND membership.latestStart <= $asOf <= membership.earliestEnd
  })
WITH key, unit, CASE
  WHEN $paired IS NULL AND $minPairings IS NULL AND $maxPairings IS NULL
    AND none(order IN $orderBy WHERE order.field = 'PAIRING_COUNT') THEN null
  ELSE COUNT {
    MATCH (unit)<-[:PAIRS_UNIT]-(pairing:Pairing)
    WHERE pairing.recordedFrom <= $knownAt < pairing.recordedTo AND pairing.latestStart <= $asOf <= pairing.earliestEnd
  }
END AS pairings
WHERE ($paired IS NULL OR (pairings > 0) = $paired)
  AND ($minPairings IS NULL OR pairings >= $minPairings)
  AND ($maxPairings IS NULL OR pairings <= $maxPairings)
WITH key, unit, [order IN $orderBy | order.sign * CASE order.field
  WHEN 'PAIRING_COUNT' THEN pairings
  WHEN 'PARTY_MEMBERS' THEN coalesce(unit.partyMembers, order.sign * 1e18)
  WHEN 'LINKAGE_COUNT' THEN COUNT {
    MATCH (unit)<--(linkage:Linkage)
    WHERE linkage.recordedFrom <= $knownAt < linkage.recordedTo AND linkage.latestStart <= $asOf <= linkage.earliestEnd
    RETURN DISTINCT linkage
  }
  WHEN 'SOLE_PARTNER_COUNT' THEN COUNT {
    MATCH (unit)<-[:PAIRS_UNIT]-(pairing:Pairing)-[:PAIRS_COMMUNITY]->(community:Community)
    WHERE pairing.recordedFrom <= $knownAt < pairing.recordedTo AND pairing.latestStart <= $asOf <= pairing.earliestEnd
      AND NOT EXISTS {
        MATCH (community)<-[:PAIRS_COMMUNITY]-(other:Pairing)-[:PAIRS_UNIT]->(partner:Unit)
        WHERE partner <> unit
          AND other.recordedFrom <= $knownAt < other.recordedTo AND other.latestStart <= $asOf <= other.earliestEnd
      }
    CALL (community) { <isWithin> }
    RETURN DISTINCT community
  }
END] AS numbers
WITH key, unit, numbers[..$nameAt] AS before,
     CASE WHEN $nameDescending IS NULL THEN '' ELSE unit.name END AS name, numbers[$nameAt..] AS behind
ORDER BY before,
         CASE WHEN NOT $nameDescending THEN name END,
         CASE WHEN $nameDescending THEN name END DESC,
         behind, unit.id
WITH key, collect({node: unit, sort: [before, name, behind, unit.id]}) AS found
// The entry itself, where it is still there: stored text compares by code point, a parameter by UTF-16 unit.
WITH key, found, coalesce(head([item IN found WHERE item.sort = $after | item.sort]), $after) AS after
RETURN key, size(found) AS totalCount,
       [item IN [item IN found WHERE after IS NULL OR item.sort[0] > after[0] OR (item.sort[0] = after[0] AND (
          CASE WHEN $nameDescending THEN item.sort[1] < after[1] ELSE item.sort[1] > after[1] END
          OR (item.sort[1] = after[1] AND (item.sort[2] > after[2]
            OR (item.sort[2] = after[2] AND item.sort[3] > after[3])))
        ))][..$limit] | {node: [node IN [item.node] | node {.*, pinyin: null}][0], sort: item.sort}] AS items

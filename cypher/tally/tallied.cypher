// How many linkages of a kind are in force for each combination of some dimensions? 按维度计数
//
// $labels   [String]          the kind, by its label
// $by       [TallyDimension]  the dimensions
// $counting  TallyDimension?  what is counted, a linkage without it for itself; null: linkages
// $linkage  LinkageFilter?    only such linkages; with its `anyDay` whenever in force, else on the day
// $part     LinkageFilter?    of these, how many pass this too
// $urban        Boolean?       of communities only urban ones, or only others
// $streetKinds  [StreetKind]?  at street level only these
// $within   AreaCode          areas are named only where they lie within this one
// $asOf     LocalDate         the day asked about
// $knownAt  DateTime          as the register stood
//
// keys   a value for each dimension: the id of a node, the name in the schema, the year; '' where it is not known
// count  how many linkages have these; one with several units or areas counts for each
// part   how many of these pass the other filter too
CALL () { <linkagesUnder> }
WITH linkage
WHERE any(label IN labels(linkage) WHERE label IN $labels)
  AND linkage.recordedFrom <= $knownAt < linkage.recordedTo
  AND ($linkage.anyDay OR linkage.latestStart <= $asOf <= linkage.earliestEnd)
WITH linkage, $linkage AS filter
CALL (*) { <linkagePasses> }
WITH linkage, passes WHERE passes
WITH linkage, $part AS filter
CALL (*) { <linkagePasses> }
WITH linkage, $part IS NOT NULL AND passes AS inPart, $by + CASE WHEN $counting IS NULL THEN [] ELSE [$counting] END AS dimensions
CALL (linkage) {
  OPTIONAL MATCH (linkage)-[:PAIRS_UNIT|ON_BEHALF_OF|OF_MEMBER|CONTACT_UNIT|REPORTS_FROM|CLAIMED_BY|LINKS_OWNERS|LINKS_PROPERTY]->(unit:Unit)
  RETURN unit
}
// The areas asked about that its area end lies in: a list for each end, so that a street goes with its own communities.
CALL (linkage, dimensions) {
  CALL (linkage) {
    MATCH (linkage)-[:PAIRS_COMMUNITY|REPORTS_TO|CLAIMED_FOR|CONTACTS|ASSIGNED_TO|LINKS_COMPOUND|SEAT_IN|IN_ALLIANCE|APPOINTED_TO]->()
          -[:OF_AREA|SERVES|LEADS*0..1]->(end:Area)
    RETURN end
    UNION
    MATCH (linkage)-[:APPOINTED_TO]->(organisation:PartyOrganisation)-[:OF_UNIT]->(:Unit)-[:RESIDENT_IN]->(end:Area)
    WHERE NOT EXISTS { (organisation)-[:LEADS]->(:Area) }
    RETURN end
  }
  MATCH (end)-[:WITHIN|ADMINISTERED_BY*0..]->(area:Area)
  WHERE area.level IN dimensions
    AND ($urban IS NULL OR area.level <> 'COMMUNITY' OR area.urban = $urban)
    AND ($streetKinds IS NULL OR area.level <> 'STREET' OR area.streetKind IN $streetKinds)
    AND EXISTS { MATCH (area)-[:WITHIN|ADMINISTERED_BY*0..]->(above:Territory) WHERE above.code = $within }
  WITH end, collect(DISTINCT area) AS areas
  WITH collect(areas) AS places
  RETURN CASE places WHEN [] THEN [[]] ELSE places END AS places
}
UNWIND places AS areas
WITH linkage, inPart, [dimension IN dimensions | CASE dimension
  WHEN 'UNIT' THEN [unit.id]
  WHEN 'UNIT_KIND' THEN [unit.kind]
  WHEN 'UNIT_TIER' THEN [unit.tier]
  WHEN 'BODY' THEN [(linkage)-[:SEAT_IN|IN_ALLIANCE]->(body) | body.id]
  WHEN 'POST' THEN [linkage.post]
  WHEN 'GRID' THEN COLLECT {
    MATCH (linkage)-[:CONTACTS|ASSIGNED_TO|LINKS_COMPOUND|REPORTS_AT|APPOINTED_TO]->(:Area|PartyOrganisation)-[:LEADS|WITHIN|IN_GRID*0..]->(grid:Grid {level: 'GRID'})
    WHERE EXISTS { MATCH (grid)-[:WITHIN|ADMINISTERED_BY*0..]->(above:Territory) WHERE above.code = $within }
    RETURN grid.id
  }
  WHEN 'MICRO_GRID' THEN COLLECT {
    MATCH (linkage)-[:CONTACTS|ASSIGNED_TO|LINKS_COMPOUND|REPORTS_AT|APPOINTED_TO]->(:Area|PartyOrganisation)-[:LEADS|WITHIN*0..]->(grid:Grid {level: 'MICRO_GRID'})
    WHERE EXISTS { MATCH (grid)-[:WITHIN|ADMINISTERED_BY*0..]->(above:Territory) WHERE above.code = $within }
    RETURN grid.id
  }
  WHEN 'COMPOUND' THEN COLLECT {
    MATCH (linkage)-[:CONTACTS|ASSIGNED_TO|LINKS_COMPOUND|REPORTS_AT|APPOINTED_TO]->(:Area|PartyOrganisation)-[:LEADS|WITHIN*0..]->(compound:Compound)
    WHERE EXISTS { MATCH (compound)-[:WITHIN|ADMINISTERED_BY*0..]->(above:Territory) WHERE above.code = $within }
    RETURN compound.id
  }
  WHEN 'PERSON' THEN [(linkage)-[:HELD_BY|APPOINTS|CONTACT_PERSON]->(person:Person) | person.id]
  WHEN 'YEAR' THEN [left(linkage.start, 4)]
  ELSE [area IN areas WHERE area.level = dimension | area.id]
END] AS found
// Every way to take one value of each dimension.
UNWIND reduce(all = [[]], values IN found |
  reduce(longer = [], keys IN all | longer + [value IN CASE values WHEN [] THEN [''] ELSE values END | keys + [coalesce(value, '')]])
) AS keys
WITH linkage, inPart, keys[..size($by)] AS keys, keys[size($by)] AS counted
WHERE ($urban IS NULL OR NOT any(n IN range(0, size(keys) - 1) WHERE $by[n] = 'COMMUNITY' AND keys[n] = ''))
  AND ($streetKinds IS NULL OR NOT any(n IN range(0, size(keys) - 1) WHERE $by[n] = 'STREET' AND keys[n] = ''))
WITH keys, inPart, CASE WHEN coalesce(counted, '') = '' THEN linkage.id ELSE counted END AS counted
RETURN keys, count(DISTINCT counted) AS count, count(DISTINCT CASE WHEN inPart THEN counted END) AS part

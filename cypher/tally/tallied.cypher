// How many linkages of a kind are in force for each combination of some dimensions? 按维度计数
//
// $label    String            the kind, by its label
// $by       [TallyDimension]  the dimensions
// $within   AreaCode          areas are named only where they lie within this one
// $asOf     LocalDate         the day asked about
// $knownAt  DateTime          as the register stood
//
// keys   a value for each dimension: the id of a node, the name in the schema, the year; '' where it is not known
// count  how many linkages have these; one with several units or areas counts for each
CALL () { <linkagesUnder> }
WITH linkage
WHERE $label IN labels(linkage)
  AND linkage.recordedFrom <= $knownAt < linkage.recordedTo
  AND linkage.latestStart <= $asOf <= linkage.earliestEnd
CALL (linkage) {
  OPTIONAL MATCH (linkage)-[:PAIRS_UNIT|ON_BEHALF_OF|OF_MEMBER|CONTACT_UNIT|REPORTS_FROM|CLAIMED_BY|LINKS_OWNERS|LINKS_PROPERTY]->(unit:Unit)
  RETURN unit
}
// The areas asked about that its area end lies in: a list for each end, so that a street goes with its own communities.
CALL (linkage) {
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
  WHERE area.level IN $by
    AND EXISTS { MATCH (area)-[:WITHIN|ADMINISTERED_BY*0..]->(above) WHERE above.code = $within }
  WITH end, collect(DISTINCT area) AS areas
  WITH collect(areas) AS places
  RETURN CASE places WHEN [] THEN [[]] ELSE places END AS places
}
UNWIND places AS areas
WITH linkage, [dimension IN $by | CASE dimension
  WHEN 'UNIT' THEN [unit.id]
  WHEN 'UNIT_KIND' THEN [unit.kind]
  WHEN 'UNIT_TIER' THEN [unit.tier]
  WHEN 'BODY' THEN [(linkage)-[:SEAT_IN|IN_ALLIANCE]->(body) | body.id]
  WHEN 'POST' THEN [linkage.post]
  WHEN 'GRID' THEN [(linkage)-[:CONTACTS|ASSIGNED_TO|LINKS_COMPOUND|REPORTS_AT|APPOINTED_TO]->()-[:LEADS|WITHIN|IN_GRID*0..]->(grid:Grid {level: 'GRID'}) WHERE EXISTS { MATCH (grid)-[:WITHIN|ADMINISTERED_BY*0..]->(above) WHERE above.code = $within } | grid.id]
  WHEN 'PERSON' THEN [(linkage)-[:HELD_BY|APPOINTS|CONTACT_PERSON]->(person:Person) | person.id]
  WHEN 'YEAR' THEN [left(linkage.start, 4)]
  ELSE [area IN areas WHERE area.level = dimension | area.id]
END] AS found
// Every way to take one value of each dimension.
UNWIND reduce(all = [[]], values IN found |
  reduce(longer = [], keys IN all | longer + [value IN CASE values WHEN [] THEN [''] ELSE values END | keys + [coalesce(value, '')]])
) AS keys
RETURN keys, count(DISTINCT linkage) AS count

// How are the entries of the lists of each of these areas, communities or units spread over some dimensions? 清单分布统计
//
// $asOf         LocalDate        the day asked about
// $knownAt      DateTime         as the register stood
// $dimensions  [TallyDimension]  for which values are wanted
// $measure      TallyMeasure?    CLAIMS made of it by the day
//
// key         the code or id
// totalCount  how many combinations there are
// items       the page
CALL () { <listItemsFound> }
CALL (item) {
  MATCH (item)-[:OFFERED_BY]->(unit:Unit)
  CALL (unit) { <isWithin> }
  RETURN collect(unit) AS units
}
WITH key, item, status, units, [(item)-[:RAISED_BY]->(area:Area) | area] AS raised
WITH collect({
  key: key, id: item.id, units: units, day: item.listedOn,
  ends: CASE raised WHEN [] THEN [(item)-[:OFFERED_BY]->(:Unit)-[:RESIDENT_IN]->(area:Area) | area] ELSE raised END,
  values: [dimension IN $dimensions | CASE dimension
    WHEN 'STATUS' THEN [status]
    WHEN 'KIND' THEN [item.kind]
    WHEN 'CATEGORY' THEN [item.category]
  END],
  number: CASE $measure WHEN 'CLAIMS' THEN COUNT {
    MATCH (item)<-[:CLAIMS]-(claim:Claim)
    WHERE claim.recordedFrom <= $knownAt < claim.recordedTo AND claim.latestStart <= $asOf
  } END
}) AS things, [] AS empties
CALL (*) { <spread> }
RETURN key, totalCount, items

// What of a linkage, `linkage` of the question around it, can be tallied? 关联的统计项
//
// $dimensions  [TallyDimension]  for which values are wanted
// $measure      TallyMeasure?    MEMBERS; FUNDING, yuan a year; DAYS from a start that is known to an end that is, or to the day asked about
// $kindOf       {label: LinkageKind}  what the kinds are called in the schema
// $within       AreaCode         grids and compounds are named only where they lie within this area
// $asOf         LocalDate        the day asked about
//
// ends    the areas of its area end
// units   of the units that it joins their id, kind and tier; no tier where a confined viewer does not see it
// day     of its start, as far as it is known
// values  for each dimension; null for areas, units and days
// number  what is measured; null where it is not known
RETURN COLLECT {
         MATCH (linkage)-[:PAIRS_COMMUNITY|REPORTS_TO|CLAIMED_FOR|CONTACTS|ASSIGNED_TO|LINKS_COMPOUND|SEAT_IN|IN_ALLIANCE|APPOINTED_TO]->()
               -[:OF_AREA|SERVES|LEADS*0..1]->(end:Area)
         RETURN end
         UNION
         MATCH (linkage)-[:APPOINTED_TO]->(organisation:PartyOrganisation)-[:OF_UNIT]->(:Unit)-[:RESIDENT_IN]->(end:Area)
         WHERE NOT EXISTS { (organisation)-[:LEADS]->(:Area) }
         RETURN end
       } AS ends,
       COLLECT {
         MATCH (linkage)-[:PAIRS_UNIT|ON_BEHALF_OF|OF_MEMBER|CONTACT_UNIT|REPORTS_FROM|CLAIMED_BY|LINKS_OWNERS|LINKS_PROPERTY]->(unit:Unit)
         CALL (unit) {
           WITH unit WHERE 'UNIT_TIER' IN $dimensions
           CALL (unit) { <isWithin> }
           RETURN collect(unit.tier) AS tiers
         }
         RETURN unit {.id, .kind, tier: head(tiers)}
       } AS units,
       linkage.start AS day,
       [dimension IN $dimensions | CASE dimension
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
         WHEN 'STATUS' THEN [CASE
           WHEN linkage.latestStart <= $asOf <= linkage.earliestEnd THEN 'IN_FORCE'
           WHEN linkage.earliestStart <= $asOf <= linkage.latestEnd THEN 'UNCERTAIN'
           WHEN $asOf < linkage.earliestStart THEN 'UPCOMING'
           WHEN linkage.terminatedOn IS NULL THEN 'EXPIRED'
           ELSE 'TERMINATED'
         END]
         WHEN 'KIND' THEN [label IN labels(linkage) WHERE label <> 'Linkage' | $kindOf[label]]
       END] AS values,
       CASE $measure
         WHEN 'MEMBERS' THEN linkage.members
         WHEN 'FUNDING' THEN linkage.annualFunding
         WHEN 'DAYS' THEN CASE WHEN linkage.latestStart = linkage.earliestStart AND linkage.latestStart <= $asOf
             AND (linkage.earliestEnd = linkage.latestEnd OR linkage.earliestEnd >= $asOf) THEN
           duration.inDays(date(linkage.latestStart), date(CASE WHEN linkage.earliestEnd < $asOf THEN linkage.earliestEnd ELSE $asOf END)).days + 1
         END
       END AS number

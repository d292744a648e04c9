// Which nodes of a dimension could a kind of linkage join within an area, linked or not? 可计数的对象
//
// Of units whoever is never of the kind would be no gap but noise: only who is to report for duty (UNIT_REPORTED) is
// listed without a report, and only an owners' committee or a property company without a property linkage.
//
// $every   TallyDimension?  the dimension; null: none of them
// $labels  [String]         the kind of linkage, by its label
// $within  AreaCode         the area in which they are, reside or are employed, or which they serve
// $asOf    LocalDate        the day on which they are in being
// $urban        Boolean?       of communities only urban ones, or only others
// $streetKinds  [StreetKind]?  at street level only these
//
// id  of the node
WITH $every AS level WHERE level IN ['COMMUNITY', 'STREET', 'COUNTY', 'GRID', 'MICRO_GRID', 'COMPOUND']
MATCH (:Territory {code: $within})<-[:WITHIN|ADMINISTERED_BY*0..]-(area:Area {level: level})
WHERE ($urban IS NULL OR level <> 'COMMUNITY' OR area.urban = $urban)
  AND ($streetKinds IS NULL OR level <> 'STREET' OR area.streetKind IN $streetKinds)
RETURN area.id AS id
UNION
WITH $every AS dimension WHERE dimension = 'UNIT'
MATCH (:Territory {code: $within})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:RESIDENT_IN]-(unit:Unit)
WHERE (unit.dissolvedOn IS NULL OR unit.dissolvedOn > $asOf)
  AND (NOT 'DutyReport' IN $labels
    OR unit.kind IN ['PARTY_GOVERNMENT_ORGAN', 'PUBLIC_INSTITUTION', 'SCHOOL', 'HOSPITAL', 'POLICE_STATION', 'STATE_ENTERPRISE']
      AND EXISTS { (unit)<-[:OF_UNIT]-(:PartyOrganisation) })
  AND (NOT 'PropertyLinkage' IN $labels OR unit.kind IN ['OWNERS_COMMITTEE', 'PROPERTY_COMPANY'])
RETURN unit.id AS id
UNION
WITH $every AS dimension WHERE dimension = 'PERSON'
MATCH (:Territory {code: $within})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:RESIDENT_IN]-(:Unit)<-[:EMPLOYED_BY]-(person:Person)
RETURN person.id AS id
UNION
WITH $every AS dimension WHERE dimension = 'BODY' AND 'PartTimeMembership' IN $labels
MATCH (:Territory {code: $within})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:OF_AREA]-(body:BigCommittee)
RETURN body.id AS id
UNION
WITH $every AS dimension WHERE dimension = 'BODY' AND 'AllianceMembership' IN $labels
MATCH (:Territory {code: $within})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:SERVES]-(body:Alliance)
WHERE body.latestStart <= $asOf <= body.earliestEnd
RETURN body.id AS id

// Which nodes of a dimension are there within an area, linked or not? 可计数的对象
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
WHERE unit.dissolvedOn IS NULL OR unit.dissolvedOn > $asOf
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

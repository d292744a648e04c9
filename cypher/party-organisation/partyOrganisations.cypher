// Which Party organisations lie within an area? 区域内的党组织
//
// $within        AreaCode                  the area; one lies where it leads, else where its unit resides; CN: all
// $kinds         [PartyOrganisationKind]?  of any of these kinds
// $nameContains  String?                   part of the name, in its normal form
// $ofUnit        ID?                       of this unit
// $leads         AreaLevel?                leads an area of this level
// $minStars      Int?                      star rating at least
// $maxStars      Int?                      star rating at most
// $after         [name, id]?               the entry before the page
// $limit         Int                       how many at most
//
// totalCount  how many there are
// items       the page, by name
CALL () {
  WITH DISTINCT $within AS within WHERE within = 'CN'
  MATCH (organisation:PartyOrganisation)
  RETURN organisation
  UNION
  MATCH (:Area {code: $within})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:LEADS]-(organisation:PartyOrganisation)
  RETURN organisation
  UNION
  MATCH (:Area {code: $within})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:RESIDENT_IN]-(:Unit)<-[:OF_UNIT]-(organisation:PartyOrganisation)
  WHERE NOT EXISTS { (organisation)-[:LEADS]->(:Area) }
  RETURN organisation
}
WITH organisation
WHERE ($kinds IS NULL OR organisation.kind IN $kinds)
  AND ($nameContains IS NULL OR coalesce(organisation.plainNames[0], toLower(organisation.name)) CONTAINS $nameContains)
  AND ($minStars IS NULL OR organisation.starRating >= $minStars)
  AND ($maxStars IS NULL OR organisation.starRating <= $maxStars)
  AND ($ofUnit IS NULL OR EXISTS { (organisation)-[:OF_UNIT]->(:Unit {id: $ofUnit}) })
  AND ($leads IS NULL OR EXISTS { (organisation)-[:LEADS]->(:Area {level: $leads}) })
WITH organisation ORDER BY organisation.name, organisation.id
WITH collect({node: organisation, sort: [organisation.name, organisation.id]}) AS found
// The entry itself, where it is still there: stored text compares by code point, a parameter by UTF-16 unit.
WITH found, coalesce(head([item IN found WHERE item.sort = $after | item.sort]), $after) AS after
RETURN size(found) AS totalCount, [item IN [item IN found WHERE after IS NULL OR item.sort > after][..$limit] |
  item {.sort, node: [node IN [item.node] | node {.*, pinyin: null}][0]}] AS items

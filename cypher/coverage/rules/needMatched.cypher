// For which needs does a list of the same county hold a resource, service or project of the same category? 需求是否有同类资源或项目
//
// $days  [LocalDate]  days asked about
//
// within   the area asked about
// day      the day asked about
// subject  the need that is open or claimed, once it was listed
// area     the community that raised it, else where the offering unit resides
// links    one for each open or claimed resource, service or project of its category that was listed by the day and
//          lies in a county that the need lies in, a functional zone included: with the community that raised it,
//          else where the offering unit resides
CALL () { <openNeeds> }
OPTIONAL MATCH (area)-[:WITHIN|ADMINISTERED_BY*0..]->(county:County)
WITH DISTINCT within, need, area, county
WITH county, collect({within: within, area: area, need: need}) AS needs
CALL (county) {
  CALL (county) {
    MATCH (county)<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:RAISED_BY]-(item:ListItem)
    RETURN item
    UNION
    MATCH (county)<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:RESIDENT_IN]-(:Unit)<-[:OFFERED_BY]-(item:ListItem)
    WHERE NOT EXISTS { (item)-[:RAISED_BY]->(:Area) }
    RETURN item
  }
  WITH item
  WHERE item.kind <> 'NEED' AND item.status IN ['OPEN', 'CLAIMED']
  RETURN collect(item) AS offers
}
UNWIND needs AS asked
UNWIND $days AS day
WITH asked.within AS within, day, asked.need AS need, asked.area AS area, collect(offers) AS lists
WHERE need.listedBy IS NULL OR need.listedBy <= day
RETURN within, day, need AS subject, area,
       reduce(links = [], offers IN lists | links +
         [offer IN offers WHERE offer.category = need.category AND (offer.listedBy IS NULL OR offer.listedBy <= day) |
          {earliestStart: '0001-01-01', latestStart: '0001-01-01', earliestEnd: '9999-12-31', latestEnd: '9999-12-31'}]) AS links

// In which residential compounds do branch, owners’ committee and property company act together? 小区是否三方联动
//
// $within   [AreaCode]   areas asked about
// $days     [LocalDate]  days asked about
// $knownAt  DateTime     as the register stood
//
// within   the area asked about
// day      the day asked about
// subject  the compound
// area     the same
// links    its property linkages, whenever they are in force, each with the sides that it misses
UNWIND $within AS within
MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(compound:Compound)
WITH DISTINCT within, compound
WITH within, compound,
     [(compound)<-[:LINKS_COMPOUND]-(linkage:PropertyLinkage)
      WHERE linkage.recordedFrom <= $knownAt < linkage.recordedTo |
      linkage {
        .id, .terminatedOn, .earliestStart, .latestStart, .earliestEnd, .latestEnd,
        missing: CASE WHEN EXISTS { (linkage)-[:LINKS_BRANCH]->(:PartyOrganisation) } THEN [] ELSE ['branch'] END
          + CASE WHEN EXISTS { (linkage)-[:LINKS_OWNERS]->(:Unit) } THEN [] ELSE ['ownersCommittee'] END
          + CASE WHEN EXISTS { (linkage)-[:LINKS_PROPERTY]->(:Unit) } THEN [] ELSE ['propertyCompany'] END
      }] AS links
UNWIND $days AS day
RETURN within, day, compound AS subject, compound AS area, links

// Does a linkage, `linkage` of the question around it, pass a filter, `filter` there? 关联是否符合筛选
//
// passes  whether it does; without a filter all do
WITH linkage, filter, [asked IN coalesce(filter.asked, []) | coalesce(
    (asked.posts IS NULL OR linkage.post IN asked.posts)
    AND (asked.postContains IS NULL OR linkage.post CONTAINS asked.postContains)
    AND (asked.employment IS NULL OR linkage.employment IN asked.employment)
    AND (asked.partyMember IS NULL OR linkage.partyMember = asked.partyMember)
    AND (asked.members IS NULL OR coalesce(asked.members.min, linkage.members) <= linkage.members <= coalesce(asked.members.max, linkage.members))
    AND (asked.annualFunding IS NULL OR coalesce(asked.annualFunding.min, linkage.annualFunding) <= linkage.annualFunding <= coalesce(asked.annualFunding.max, linkage.annualFunding))
    AND (asked.during IS NULL OR (linkage.latestStart <= linkage.earliestEnd AND linkage.latestStart <= asked.during.last AND linkage.earliestEnd >= asked.during.first))
    AND (asked.synthetic IS NULL OR EXISTS { (linkage)-[:CITES]->(:Source {synthetic: true}) } = asked.synthetic)
    AND (asked.committeeKinds IS NULL OR EXISTS {
      MATCH (linkage)-[:SEAT_IN]->(committee:BigCommittee)
      WHERE committee.kind IN asked.committeeKinds
    })
    AND (asked.items IS NULL OR EXISTS {
      MATCH (linkage)-[:CLAIMS]->(item:ListItem)
      WHERE (asked.items.kinds IS NULL OR item.kind IN asked.items.kinds)
        AND (asked.items.categories IS NULL OR item.category IN asked.items.categories)
        AND (asked.items.microWish IS NULL OR item.microWish = asked.items.microWish)
    })
    AND (asked.units IS NULL OR EXISTS {
      MATCH (linkage)-->(unit:Unit)
      WHERE unit.id IN asked.units
    })
    AND (asked.area IS NULL OR EXISTS {
      MATCH (linkage)-[:PAIRS_COMMUNITY|REPORTS_TO|CLAIMED_FOR|CONTACTS|ASSIGNED_TO|LINKS_COMPOUND|SEAT_IN|IN_ALLIANCE|APPOINTED_TO]->(end:Area|BigCommittee|Alliance|PartyOrganisation)-[:OF_AREA|SERVES|LEADS*0..1]->(area:Area)
      WHERE (asked.area.levels IS NULL OR area.level IN asked.area.levels)
        AND (asked.area.urban IS NULL OR coalesce(area.urban, false) = asked.area.urban)
        AND (asked.area.streetKinds IS NULL OR area.streetKind IN asked.area.streetKinds)
        AND (asked.area.only IS NULL OR area.id IN asked.area.only)
    } OR EXISTS {
      MATCH (linkage)-[:APPOINTED_TO]->(organisation:PartyOrganisation)-[:OF_UNIT]->(:Unit)-[:RESIDENT_IN]->(area:Area)
      WHERE NOT EXISTS { (organisation)-[:LEADS]->(:Area) }
        AND (asked.area.levels IS NULL OR area.level IN asked.area.levels)
        AND (asked.area.urban IS NULL OR coalesce(area.urban, false) = asked.area.urban)
        AND (asked.area.streetKinds IS NULL OR area.streetKind IN asked.area.streetKinds)
        AND (asked.area.only IS NULL OR area.id IN asked.area.only)
    }), false)] AS held
RETURN filter IS NULL OR any(way IN filter.ways WHERE all(literal IN way WHERE held[toInteger(literal.at)] = literal.holds)) AS passes

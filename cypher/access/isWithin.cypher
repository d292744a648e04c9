// Does this thing lie within the area that the viewer may see? 是否在查看者的区域内
//
// $viewer  {area: AreaCode}  who asks
//
// isWithin  true; no row where it does not
// A person lies where a post or contact of theirs does, a source where what cites it does.
MATCH (thing)<-[:HELD_BY|APPOINTS|CONTACT_PERSON|CITES*0..1]-(subject)
MATCH way = (subject)-[:RESIDENT_IN|LEADS|OF_UNIT|EMPLOYED_BY|OF_AREA|SERVES|RAISED_BY|OFFERED_BY|RAISED_IN|RAISED_AT|LOCATED_IN|BASED_IN|HELD_IN|HELD_UNDER|CONFERENCE_OF|MEETING_OF|APPRAISES|EXEMPTS|SPEAKS_OF|PAIRS_COMMUNITY|SEAT_IN|IN_ALLIANCE|APPOINTED_TO|REPORTS_TO|CLAIMED_FOR|CONTACTS|ASSIGNED_TO|LINKS_COMPOUND|WITHIN|ADMINISTERED_BY*0..20]->(area:Area)
WHERE area.code = $viewer.area
  // The unit counts only where an organisation leads no area, the unit that offers only where no community raised, and so on.
  AND all(step IN relationships(way) WHERE CASE type(step)
    WHEN 'OF_UNIT' THEN NOT EXISTS { WITH startNode(step) AS organisation MATCH (organisation)-[:LEADS]->(:Area) }
    WHEN 'OFFERED_BY' THEN NOT EXISTS { WITH startNode(step) AS item MATCH (item)-[:RAISED_BY]->(:Area) }
    WHEN 'HELD_UNDER' THEN NOT EXISTS { WITH startNode(step) AS activity MATCH (activity)-[:HELD_IN]->(:Area) }
    WHEN 'CONFERENCE_OF' THEN NOT EXISTS {
      WITH startNode(step) AS conference, endNode(step) AS body
      MATCH (conference)-[:CONFERENCE_OF]->(nearer)
      WHERE nearer <> body AND (nearer:Area OR nearer:BigCommittee AND body:Alliance)
    }
    ELSE true
  END)
RETURN true AS isWithin LIMIT 1

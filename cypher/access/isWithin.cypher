// Does this thing lie within the area that the viewer may see? 是否在查看者的区域内
//
// $viewer   {area: AreaCode}  who asks
// $knownAt  DateTime?         as the register stood; null: as it stands
//
// isWithin  true; no row where it does not
// A person lies where their employer does, one without where a post or contact of theirs does; a source where what cites
// it does. What was taken back places nobody: else whoever may record it could draw anybody inside, and keep them there.
MATCH (thing)<-[:HELD_BY|APPOINTS|CONTACT_PERSON|CITES*0..1]-(subject)
WHERE CASE
  WHEN subject = thing THEN true
  ELSE coalesce(subject.recordedTo > coalesce($knownAt, '9999-12-31T00:00:00.000Z'), true)
    AND NOT EXISTS { (thing)-[:EMPLOYED_BY]->(:Unit) }
END
MATCH way = (subject)-[:RESIDENT_IN|LEADS|OF_UNIT|EMPLOYED_BY|OF_AREA|SERVES|RAISED_BY|OFFERED_BY|RAISED_IN|RAISED_AT|LOCATED_IN|BASED_IN|HELD_IN|HELD_UNDER|CONFERENCE_OF|MEETING_OF|APPRAISES|EXEMPTS|SPEAKS_OF|PAIRS_COMMUNITY|SEAT_IN|IN_ALLIANCE|APPOINTED_TO|REPORTS_TO|CLAIMED_FOR|CONTACTS|ASSIGNED_TO|LINKS_COMPOUND|WITHIN|ADMINISTERED_BY*0..20]->(:Area {code: $viewer.area})
WHERE
  // The unit counts only where an organisation leads no area, the unit that offers only where no community raised, and so on.
  all(step IN relationships(way) WHERE CASE type(step)
    WHEN 'OF_UNIT' THEN NOT EXISTS { WITH startNode(step) AS from MATCH (from)-[:LEADS]->(:Area) }
    WHEN 'OFFERED_BY' THEN NOT EXISTS { WITH startNode(step) AS from MATCH (from)-[:RAISED_BY]->(:Area) }
    WHEN 'HELD_UNDER' THEN NOT EXISTS { WITH startNode(step) AS from MATCH (from)-[:HELD_IN]->(:Area) }
    WHEN 'CONFERENCE_OF' THEN NOT EXISTS {
      WITH startNode(step) AS from, endNode(step) AS to
      MATCH (from)-[:CONFERENCE_OF]->(nearer)
      WHERE nearer <> to AND (nearer:Area OR nearer:BigCommittee AND to:Alliance)
    }
    ELSE true
  END)
RETURN true AS isWithin LIMIT 1

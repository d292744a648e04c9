// Which versions of linkages lie within each of these areas, or join each of these things? 区域内或对象的关联各版本
//
// $keys    [AreaCode or ID]  codes of areas, within which a linkage lies if its area end does (CN: all); or ids of what
//                            a linkage joins
// $labels  [String]          kinds of linkage, by their labels; all of these come, and others may come with them
//
// key      the code or id
// linkage  a version of a linkage, whenever recorded and in force
UNWIND $keys AS key
CALL (key) {
  // DISTINCT, here and in every question that may be about the whole country, makes the planner ask for the country
  // before it scans; without it every county would pay for a scan of all there is.
  WITH DISTINCT key WHERE key = 'CN'
  MATCH (linkage:Linkage)
  RETURN linkage
  UNION
  MATCH (:Area {code: key})<-[:WITHIN|ADMINISTERED_BY*0..]-(area:Area)
  WITH DISTINCT area
  CALL (area) {
    WITH area
    WHERE any(label IN ['Pairing', 'DutyReport', 'Claim', 'ContactAssignment', 'GridAssignment', 'PropertyLinkage'] WHERE label IN $labels)
    MATCH (area)<-[:PAIRS_COMMUNITY|REPORTS_TO|CLAIMED_FOR|CONTACTS|ASSIGNED_TO|LINKS_COMPOUND]-(linkage:Linkage)
    RETURN linkage
    UNION
    WITH area WHERE 'PartTimeMembership' IN $labels
    MATCH (area)<-[:OF_AREA]-(:BigCommittee)<-[:SEAT_IN]-(linkage:Linkage)
    RETURN linkage
    UNION
    WITH area WHERE 'AllianceMembership' IN $labels
    MATCH (area)<-[:SERVES]-(:Alliance)<-[:IN_ALLIANCE]-(linkage:Linkage)
    RETURN linkage
    UNION
    WITH area WHERE 'Appointment' IN $labels
    MATCH (area)<-[:LEADS]-(:PartyOrganisation)<-[:APPOINTED_TO]-(linkage:Linkage)
    RETURN linkage
    UNION
    WITH area WHERE 'Appointment' IN $labels
    MATCH (area)<-[:RESIDENT_IN]-(:Unit)<-[:OF_UNIT]-(organisation:PartyOrganisation)<-[:APPOINTED_TO]-(linkage:Linkage)
    WHERE NOT EXISTS { (organisation)-[:LEADS]->(:Area) }
    RETURN linkage
  }
  RETURN linkage
  UNION
  MATCH (:Entity {id: key})<--(linkage:Linkage)
  CALL (linkage) { <touches> }
  RETURN linkage
  UNION
  MATCH (:Linkage {id: key})<--(linkage:Linkage)
  CALL (linkage) { <touches> }
  RETURN linkage
}
RETURN key, linkage

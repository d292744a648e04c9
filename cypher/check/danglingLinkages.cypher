// Which linkages and exemptions lack an end that they must have? 悬空的关联
//
// id    of the linkage or exemption
// what  which end of which version
MATCH (version:Linkage)
WITH version, CASE
  WHEN version:Pairing THEN ['PAIRS_UNIT', 'PAIRS_COMMUNITY']
  WHEN version:PartTimeMembership THEN ['SEAT_IN', 'ON_BEHALF_OF']
  WHEN version:AllianceMembership THEN ['IN_ALLIANCE', 'OF_MEMBER']
  WHEN version:Appointment THEN ['APPOINTS', 'APPOINTED_TO']
  WHEN version:ContactAssignment THEN ['CONTACTS']
  WHEN version:DutyReport THEN ['REPORTS_FROM', 'REPORTS_TO']
  WHEN version:PropertyLinkage THEN ['LINKS_COMPOUND']
  WHEN version:GridAssignment THEN ['ASSIGNED_TO']
  ELSE ['CLAIMS', 'CLAIMED_BY']
END AS ends
UNWIND ends AS end
WITH version, end, COUNT { (version)-[relation]->() WHERE type(relation) = end } AS there
WHERE there <> 1
RETURN version.id AS id, 'version ' + version.version + ' has ' + there + ' ends ' + end + ' where there should be one' AS what
UNION
MATCH (version:Exemption)
WHERE NOT EXISTS { (version)-[:EXEMPTS]->() }
RETURN version.id AS id, 'version ' + version.version + ' exempts nothing' AS what

// Which Party branches of compounds and grids are tied to an owners’ committee? 小区、网格党支部是否已与业委会联动
//
// $within   [AreaCode]   areas asked about
// $days     [LocalDate]  days asked about
// $knownAt  DateTime     as the register stood
//
// within   the area asked about
// day      the day asked about
// subject  the branch
// area     the compound or grid that it leads
// links    property linkages of the branch and an owners’ committee, and posts in the branch held on behalf of one,
//          whenever they are in force
UNWIND $within AS within
MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(area:Area)<-[:LEADS]-(branch:PartyOrganisation)
WHERE area.level IN ['COMPOUND', 'GRID'] AND branch.kind IN ['BRANCH', 'FUNCTIONAL_BRANCH', 'GENERAL_BRANCH', 'PARTY_COMMITTEE']
WITH DISTINCT within, area, branch
WITH within, area, branch,
     [(branch)<-[:LINKS_BRANCH]-(linkage:PropertyLinkage)-[:LINKS_OWNERS]->(:Unit)
      WHERE linkage.recordedFrom <= $knownAt < linkage.recordedTo | linkage]
     + [(branch)<-[:APPOINTED_TO]-(post:Appointment)-[:ON_BEHALF_OF]->(:Unit {kind: 'OWNERS_COMMITTEE'})
        WHERE post.recordedFrom <= $knownAt < post.recordedTo | post] AS links
UNWIND $days AS day
RETURN within, day, branch AS subject, area, links

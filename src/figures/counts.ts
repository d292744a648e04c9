/** The counts that published figures (公布数据) are compared with: of an area and everything beneath it. */

/** Bodies, seats, pairings and alliances on a day; columns of cypher/figures/figureCounts.cypher. */
export interface StandingCounts {
  /** Areas of level COMMUNITY with `urban` (城市社区). */
  urbanCommunities: number
  /** Areas of level STREET whose kind is STREET (街道), towns and townships left out. */
  streets: number
  /** Areas of level GRID (网格). */
  grids: number
  /** Areas of level MICRO_GRID (微网格). */
  microGrids: number
  /** Levels on the longest chain of communities, grids and micro-grids; a community with grids is the general grid (总网格). */
  gridLevels: number
  /** Branches that lead a grid of level GRID (网格党支部). A branch is of kind BRANCH, FUNCTIONAL_BRANCH, GENERAL_BRANCH or PARTY_COMMITTEE. */
  gridBranches: number
  /** Branches that lead a compound or a grid of level GRID (小区、网格党支部). */
  compoundAndGridBranches: number
  /** Branches that lead a compound, and those of a PROPERTY_COMPANY that resides in the area (小区及物业党支部). */
  compoundAndPropertyBranches: number
  /** The largest number of branches that lead one and the same compound (小区党支部核心). */
  branchesLeadingOneCompound: number
  /** Compounds led by a branch, in percent of all compounds, to one decimal place (小区党组织覆盖率). */
  compoundBranchCoverage: number
  /** Party organisations of kind PARTY_GROUP that lead a building or a compound (楼栋、院落党小组). */
  buildingPartyGroups: number
  /** Party organisations of kind MEMBER_HOUSEHOLD that lead an area (党员中心户). */
  memberHouseholds: number
  /** Urban communities led by a PARTY_COMMITTEE or GENERAL_BRANCH (社区党委、党总支). */
  communityPartyCommittees: number
  /** Party organisations that lead a community and have five stars, in percent of those with a rating, to one decimal place (五星社区党组织). */
  fiveStarCommunityShare: number
  /** Distinct levels, of COUNTY, STREET and COMMUNITY, led by a Party organisation that is SUBORDINATE_TO, or superior of, one that leads another of these levels (三级联动). */
  partyOrganisationLevels: number
  /** Party organisations on the longest SUBORDINATE_TO chain that begins with one that leads a community (组织链条). */
  organisationChainLevels: number
  /** Part-time memberships in force, of any post, in committees of kind BIG_WORKING_COMMITTEE (大工委兼职委员). */
  partTimeMembersOfBigWorkingCommittees: number
  /** Distinct units on whose behalf these are held (大工委成员单位). */
  unitsInBigWorkingCommittees: number
  /** Part-time memberships in force in big or joint Party committees whose own area is a community (大党委兼职委员). */
  partTimeMembersOfCommunityCommittees: number
  /** Distinct communities in which units of tier COMMUNITY reside that hold a seat in force in a JOINT_PARTY_COMMITTEE whose own area is above the communities (联合党委参与社区). */
  communitiesInJointCommittees: number
  /** Distinct units with a pairing in force with a community of the area (结对单位); `pairedUnits` of Statistics. */
  pairedUnits: number
  /** Of these, the organs and institutions: PARTY_GOVERNMENT_ORGAN, MASS_ORGANISATION, PUBLIC_INSTITUTION, SCHOOL, HOSPITAL, POLICE_STATION (机关事业单位). */
  pairedOrgansAndInstitutions: number
  /** Of these, the enterprises: STATE_ENTERPRISE, PRIVATE_ENTERPRISE, FINANCIAL_INSTITUTION, PROPERTY_COMPANY (企业). */
  pairedEnterprises: number
  /** Distinct communities with a pairing in force (结对社区); `pairedCommunities` of Statistics. */
  pairedCommunities: number
  /** Alliances in force that serve an area within (党建联盟); `alliances` of Statistics. */
  alliances: number
}

/** People and their posts on a day, linkages in force only; columns of cypher/figures/peopleCounts.cypher. A person counts once, an assignment whose person is unknown counts as one. */
export interface PeopleCounts {
  /** Of streets, communities and what lies below a community: how many of these three a person answers for (三级挂点). */
  contactLevels: number
  /** Persons who answer for a community (挂钩联系社区领导干部). */
  leadersContactingCommunities: number
  /** Persons with the post 书记 in a WORKING_COMMITTEE that leads a street (街道党工委书记). */
  streetSecretaries: number
  /** Persons with any post in one, the secretaries among them (街道班子干部). */
  streetLeaders: number
  /** Persons with a post on behalf of a POLICE_STATION in an organisation that leads a street or town (所长进班子). */
  policeInTownLeadership: number
  /** Persons with a post on behalf of a POLICE_STATION in an organisation that leads a community or village (民警兼任副书记). */
  policeDeputySecretaries: number
  /** The communities and villages of these organisations (民警任职社区村). */
  communitiesWithPoliceDeputy: number
  /** Owners' committees on whose behalf somebody holds a post in an organisation that leads a compound, in percent of all that reside in the area and are not dissolved, to one decimal place (交叉任职比例). */
  crossAppointmentShare: number
  /** Units that report for duty to a community (双报到单位). */
  dutyReportUnits: number
  /** Members that their reports speak of (双报到党员). */
  dutyReportMembers: number
  /** Communities that they report to (双报到社区). */
  dutyReportCommunities: number
  /** Compounds that they report to (双报到小区). */
  dutyReportCompounds: number
  /** Owners' committees in a property linkage with a branch (党支部指导的业委会). */
  ownersCommitteesWithBranch: number
  /** The largest number of sides present in one property linkage (三方联动). */
  sidesOfPropertyLinkage: number
  /** Holders of the post GENERAL_HEAD (总网格长). */
  generalGridHeads: number
  /** Holders of the post HEAD of a grid of level GRID (二级网格长). */
  gridHeads: number
  /** Holders of the post MEMBER of a micro-grid (三级网格员). */
  microGridMembers: number
  /** Holders of the post MEMBER who are FULL_TIME (专职网格员). */
  fullTimeGridMembers: number
  /** Holders of the post MEMBER who are PART_TIME (兼职网格员). */
  partTimeGridMembers: number
  /** Holders of the post MEMBER who are PROFESSIONAL (专业网格员). */
  professionalGridMembers: number
  /** Holders of the posts BUILDING_HEAD, of a compound the lane head (巷长), and MEMBER (两长一员). */
  buildingHeadsAndGridMembers: number
  /** Holders of the post HOUSEHOLD_HEAD (户长). */
  householdHeads: number
  /** Of these the Party members, in percent, to one decimal place (户长党员占比). */
  householdHeadPartyShare: number
}

/** What the linkages do, up to a day and where a key says so within a window; columns of cypher/figures/workCounts.cypher. */
export interface WorkCounts {
  /** Distinct levels of the areas that have a joint conference of their own (联席会议层级). */
  conferenceLevels: number
  /** Matters resolved, raised in the window at meetings of conferences of areas (联席会议协调问题). */
  areaConferenceMattersResolved: number
  /** Of these, matters of conferences of communities (社区会议协调事项). */
  communityConferenceMattersResolved: number
  /** Meetings in the window of conferences of communities (社区会议). */
  communityConferenceMeetings: number
  /** Matters resolved, raised at meetings of big and joint Party committees (大党委解决问题). */
  bigPartyCommitteeMattersResolved: number
  /** Meetings of big working committees (大工委会议). */
  bigWorkingCommitteeMeetings: number
  /** Matters resolved, raised at these (大工委协调问题). */
  bigWorkingCommitteeMattersResolved: number
  /** Service calls of streets that a unit has answered and that are RESOLVED (吹哨报到解决难题). */
  streetCallsResolved: number
  /** Distinct kinds of list entry, raised by a community or offered by a unit that resides in the area (三张清单). */
  listKinds: number
  /** Entries of kind PROJECT that a community raised, listed in the window (项目清单). */
  projects: number
  /** Claims on entries of kind PROJECT for a community, completed in the window: each a matter settled (项目解决问题). */
  projectClaimsCompleted: number
  /** Micro-wishes with status CLAIMED or DONE (对接微心愿). */
  microWishesMatched: number
  /** Micro-wishes with status DONE, listed in the window (实现微心愿). */
  microWishesDone: number
  /** People at activities in the window, added up (活动人次). */
  attendances: number
  /** Distinct levels, of COUNTY, STREET and COMMUNITY, of areas in which activities were held (三级党员联动). */
  activityLevels: number
  /** Venues of kind SERVICE_CENTRE in communities (社区党群服务中心). */
  communityServiceCentres: number
  /** Venues of kind COMPOUND_STATION (小区党群驿站). */
  compoundStations: number
  /** Venues of kind COURIER_STATION (新就业群体驿站). */
  courierStations: number
  /** Venues of kind OPEN_VENUE that a unit has opened (互开活动场所). */
  openedVenues: number
  /** Venues whose name ends in 议事厅 (红色议事厅). */
  councilHalls: number
  /** Volunteer teams (志愿服务队). */
  volunteerTeams: number
  /** Their members (志愿服务队人数). */
  volunteerTeamMembers: number
  /** Volunteer teams that a unit has formed (单位突击队与志愿服务队). */
  volunteerTeamsOfUnits: number
  /** Volunteer teams whose name ends in 志愿先锋队 (志愿先锋队). */
  vanguardTeams: number
  /** Volunteer teams whose name ends in 应急队伍 (应急队伍). */
  emergencyTeams: number
  /** Their members (应急队伍人数). */
  emergencyTeamMembers: number
}

export type FigureCounts = StandingCounts & PeopleCounts & WorkCounts

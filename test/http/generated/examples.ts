/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What an alliance is built around 联盟类型. */
export type AllianceKind =
  /** Office buildings 楼宇党建联盟 */
  | 'BUILDING'
  /** Residential compounds 小区党建联盟 */
  | 'COMPOUND'
  /** An industry 行业党建联盟 */
  | 'INDUSTRY'
  /** A region 区域党建联盟 */
  | 'REGIONAL'
  /** A theme 专题党建联盟 */
  | 'THEMATIC';

/** How far down an area lies 区域层级. */
export type AreaLevel =
  /** Building 楼栋 */
  | 'BUILDING'
  /** Community or village 社区、村 */
  | 'COMMUNITY'
  /** Residential compound 小区 */
  | 'COMPOUND'
  /** County, county-level city, district, or a functional zone of that rank 县、县级市、区 */
  | 'COUNTY'
  /** Grid 网格 */
  | 'GRID'
  /** Micro-grid 微网格 */
  | 'MICRO_GRID'
  /** Prefecture-level city or prefecture 地级市、地区 */
  | 'PREFECTURE'
  /** Province, autonomous region or municipality 省、自治区、直辖市 */
  | 'PROVINCE'
  /** Street, town or township 街道、镇、乡 */
  | 'STREET';

/** Post held in a big committee 委员会职务. */
export type CommitteePost =
  /** Convenor 召集人 */
  | 'CONVENOR'
  /** First secretary 第一书记 */
  | 'FIRST_SECRETARY'
  /** Part-time deputy secretary 兼职副书记 */
  | 'PART_TIME_DEPUTY_SECRETARY'
  /** Part-time member 兼职委员 */
  | 'PART_TIME_MEMBER';

/** In what state a subject of a rule is 覆盖状态. */
export type CoverageState =
  /** Surely linked 已覆盖 */
  | 'COVERED'
  /** An exemption in force 豁免 */
  | 'EXEMPT'
  /** None of the others 缺口 */
  | 'GAP'
  /** Only a linkage whose dates leave it open 不确定 */
  | 'UNKNOWN';

/** How exactly a figure was published 数值界限. */
export type FigureBound =
  /** About this many, give or take a twentieth 约 */
  | 'ABOUT'
  /** This many or more 不少于 */
  | 'AT_LEAST'
  /** This many 等于 */
  | 'EXACT';

/** Why a subject is in a gap 缺口原因. */
export type GapReason =
  /** A side of its linkage is missing 不完整 */
  | 'INCOMPLETE'
  /** Its last linkage ended as agreed 已到期 */
  | 'LAPSED'
  /** It was never linked 从未关联 */
  | 'NEVER_LINKED'
  /** Its linkage is yet to begin 尚未开始 */
  | 'NOT_YET_STARTED'
  /** It is past its interval 已逾期 */
  | 'OVERDUE'
  /** Its last linkage was ended before its time 已终止 */
  | 'TERMINATED';

/** Post in a grid 网格岗位. */
export type GridPost =
  /** Building head 楼栋长 */
  | 'BUILDING_HEAD'
  /** General grid head 总网格长 */
  | 'GENERAL_HEAD'
  /** Grid head 网格长 */
  | 'HEAD'
  /** Household head 户长 */
  | 'HOUSEHOLD_HEAD'
  /** Grid member 网格员 */
  | 'MEMBER';

/** What kind of linkage 关联类型. */
export type LinkageKind =
  /** Membership in an alliance 联盟成员 */
  | 'ALLIANCE_MEMBERSHIP'
  /** Post in a Party organisation 任职 */
  | 'APPOINTMENT'
  /** Claim of an entry of the lists 认领 */
  | 'CLAIM'
  /** Leader or unit that answers for an area 联系包联 */
  | 'CONTACT'
  /** Unit reporting for duty to a community 双报到 */
  | 'DUTY_REPORT'
  /** Post in a grid 网格人员 */
  | 'GRID_ASSIGNMENT'
  /** Co-building pairing of a unit and a community 结对共建 */
  | 'PAIRING'
  /** Part-time seat in a big committee 兼职委员 */
  | 'PART_TIME_MEMBERSHIP'
  /** Branch, owners’ committee and property company of a compound 三方联动 */
  | 'PROPERTY_LINKAGE';

/** How far an entry has come 清单状态. */
export type ListItemStatus =
  /** Claimed 已认领 */
  | 'CLAIMED'
  /** Done 已完成 */
  | 'DONE'
  /** Open 待认领 */
  | 'OPEN'
  /** Withdrawn 已撤回 */
  | 'WITHDRAWN';

/** What kind of Party organisation 党组织类型. */
export type PartyOrganisationKind =
  /** Party branch 党支部 */
  | 'BRANCH'
  /** Functional or concurrent branch 功能型、兼合式党支部 */
  | 'FUNCTIONAL_BRANCH'
  /** General Party branch 党总支 */
  | 'GENERAL_BRANCH'
  /** Party committee of an industry 行业党委 */
  | 'INDUSTRY_COMMITTEE'
  /** Leading Party members’ group of an organ 党组 */
  | 'LEADING_PARTY_GROUP'
  /** Central member household 党员中心户 */
  | 'MEMBER_HOUSEHOLD'
  /** Party committee 党委 */
  | 'PARTY_COMMITTEE'
  /** Party group 党小组 */
  | 'PARTY_GROUP'
  /** Party working committee 党工委 */
  | 'WORKING_COMMITTEE';

/** How far a call has come 吹哨状态. */
export type ServiceCallStatus =
  /** Assigned to units 已派单 */
  | 'ASSIGNED'
  /** Passed up to a higher level 已上报 */
  | 'PASSED_UP'
  /** Raised 已吹哨 */
  | 'RAISED'
  /** Resolved 已办结 */
  | 'RESOLVED';

/** What kind of unit 单位类型. */
export type UnitKind =
  /** Bank, insurer or other financial institution 金融机构 */
  | 'FINANCIAL_INSTITUTION'
  /** Hospital 医院 */
  | 'HOSPITAL'
  /** Industry association 行业协会 */
  | 'INDUSTRY_ASSOCIATION'
  /** Mass organisation, such as a trade union or women’s federation 群团组织 */
  | 'MASS_ORGANISATION'
  /** Troops 部队 */
  | 'MILITARY'
  /** Any other 其他 */
  | 'OTHER'
  /** Owners’ committee 业委会 */
  | 'OWNERS_COMMITTEE'
  /** Party or government organ 机关 */
  | 'PARTY_GOVERNMENT_ORGAN'
  /** Police station 派出所 */
  | 'POLICE_STATION'
  /** Non-public enterprise 非公企业 */
  | 'PRIVATE_ENTERPRISE'
  /** Property management company 物业公司 */
  | 'PROPERTY_COMPANY'
  /** Public institution 事业单位 */
  | 'PUBLIC_INSTITUTION'
  /** School 学校 */
  | 'SCHOOL'
  /** Social organisation 社会组织 */
  | 'SOCIAL_ORGANISATION'
  /** State-owned enterprise 国有企业 */
  | 'STATE_ENTERPRISE';

/** Whose unit it is 隶属层级. */
export type UnitTier =
  /** Central 中央 */
  | 'CENTRAL'
  /** Of a community or village 社区级 */
  | 'COMMUNITY'
  /** Of a county, county-level city or district 县级 */
  | 'COUNTY'
  /** Of none of these, or not known 无 */
  | 'NONE'
  /** Of a prefecture or prefecture-level city 市级 */
  | 'PREFECTURAL'
  /** Provincial 省级 */
  | 'PROVINCIAL'
  /** Of a street, town or township 街道级 */
  | 'STREET';

export type UnpairedUnitsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnpairedUnitsQuery = { unpairedUnits: { totalCount: number, nodes: Array<{ reason: GapReason, since: string | null, days: number | null, unit: { name: string, kind: UnitKind, residence: { name: string } | null }, lastPairing: { terminationReason: string | null, community: { name: string }, period: { start: string | null, end: string | null } } | null }> } };

export type StreetCommitteeMembersQueryVariables = Exact<{ [key: string]: never; }>;


export type StreetCommitteeMembersQuery = { bigCommittees: { nodes: Array<{ name: string, area: { name: string }, partTimeMembers: { totalCount: number, nodes: Array<{ post: CommitteePost, onBehalfOf: { name: string, kind: UnitKind, tier: UnitTier, twoNew: boolean }, period: { start: string | null, end: string | null } }> } }> } };

export type CommunitySeatKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type CommunitySeatKindsQuery = { police: { counts: { population: number, covered: number, gap: number }, findings: { nodes: Array<{ reason: GapReason | null, since: string | null, subject:
          | { label: string }
          | { label: string }
         }> } }, ownersCommittee: { counts: { population: number, covered: number, gap: number }, findings: { nodes: Array<{ reason: GapReason | null, since: string | null, subject:
          | { label: string }
          | { label: string }
         }> } }, twoNew: { counts: { population: number, covered: number, gap: number }, findings: { nodes: Array<{ reason: GapReason | null, since: string | null, subject:
          | { label: string }
          | { label: string }
         }> } } };

export type SeatsFragment = { counts: { population: number, covered: number, gap: number }, findings: { nodes: Array<{ reason: GapReason | null, since: string | null, subject:
        | { label: string }
        | { label: string }
       }> } };

export type CommunitiesWithoutPartnerQueryVariables = Exact<{ [key: string]: never; }>;


export type CommunitiesWithoutPartnerQuery = { coverage: { counts: { population: number, covered: number, gap: number, unknown: number, exempt: number, rate: number | null }, byArea: Array<{ area: { name: string }, counts: { population: number, gap: number, rate: number | null } }>, findings: { totalCount: number, nodes: Array<{ reason: GapReason | null, since: string | null, subject:
          | { label: string }
          | { label: string }
        , area: { code: string, parent: { name: string } | null } | null, lastLinkage: { unit: { name: string }, period: { start: string | null, end: string | null } } | null }> } } };

export type PairingsWithLittleFundingQueryVariables = Exact<{ [key: string]: never; }>;


export type PairingsWithLittleFundingQuery = { pairings: { totalCount: number, nodes: Array<{ annualFunding: number | null, agreementNumber: string | null, unit: { name: string }, community: { name: string }, period: { end: string | null } }> } };

export type AllianceChairsQueryVariables = Exact<{ [key: string]: never; }>;


export type AllianceChairsQuery = { alliances: { totalCount: number, nodes: Array<{ name: string, kind: AllianceKind, theme: string | null, chairCount: number | null, chair: { member: { name: string }, chairTerms: Array<{ start: string | null, end: string | null }> } | null, members: { totalCount: number, nodes: Array<{ member: { name: string } }> } }> } };

export type PairedUnitsByCommunityQueryVariables = Exact<{ [key: string]: never; }>;


export type PairedUnitsByCommunityQuery = { areas: { totalCount: number, nodes: Array<
      | { name: string, parent: { name: string } | null }
      | { name: string, pairings: { totalCount: number, nodes: Array<{ unit: { name: string, kind: UnitKind } }> }, parent: { name: string } | null }
    > } };

export type PairingsEndingSoonQueryVariables = Exact<{ [key: string]: never; }>;


export type PairingsEndingSoonQuery = { pairings: { totalCount: number, nodes: Array<{ period: { end: string | null }, unit: { name: string }, community: { name: string, parent: { name: string } | null } }> } };

export type MostLinkedUnitsQueryVariables = Exact<{ [key: string]: never; }>;


export type MostLinkedUnitsQuery = { units: { nodes: Array<{ name: string, kind: UnitKind, linkageCount: number, pairings: { nodes: Array<{ community: { name: string } }> }, memberships: Array<{ committee: { name: string } }>, alliances: Array<{ alliance: { name: string } }> }> } };

export type SolePartnersQueryVariables = Exact<{ [key: string]: never; }>;


export type SolePartnersQuery = { units: { nodes: Array<{ name: string, kind: UnitKind, solePartnerOf: Array<{ name: string, parent: { name: string } | null }> }> } };

export type PairingTrendQueryVariables = Exact<{ [key: string]: never; }>;


export type PairingTrendQuery = { coverage: { counts: { population: number, covered: number, gap: number, unknown: number, exempt: number, rate: number | null }, trend: Array<{ on: string, counts: { covered: number, gap: number, rate: number | null } }>, byUnitKind: Array<{ unitKind: UnitKind, counts: { population: number, covered: number, gap: number, rate: number | null } }> } };

export type CoverageByStreetQueryVariables = Exact<{ [key: string]: never; }>;


export type CoverageByStreetQuery = { paired: { byArea: Array<{ area: { name: string }, counts: { population: number, covered: number, gap: number, rate: number | null } }> }, pairedAtHome: { byArea: Array<{ area: { name: string }, counts: { population: number, covered: number, gap: number, rate: number | null } }> }, seated: { byArea: Array<{ area: { name: string }, counts: { population: number, covered: number, gap: number, rate: number | null } }> } };

export type ByStreetFragment = { byArea: Array<{ area: { name: string }, counts: { population: number, covered: number, gap: number, rate: number | null } }> };

export type PublishedAndCountedQueryVariables = Exact<{ [key: string]: never; }>;


export type PublishedAndCountedQuery = { reconciliation: { agreeing: number, differing: number, notCountable: number, items: Array<{ title: string, published: number, bound: FigureBound, unit: string, counted: number | null, agrees: boolean | null, notCountable: string | null, source: { title: string, locator: string | null } }> } };

export type PairedElsewhereQueryVariables = Exact<{ [key: string]: never; }>;


export type PairedElsewhereQuery = { units: { totalCount: number, nodes: Array<{ name: string, residence: { name: string } | null, pairings: { nodes: Array<{ community: { name: string } }> } }> } };

export type SevenPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type SevenPlacesQuery = { xingning: { urbanCommunities: number, residentUnits: number, pairings: number, pairedUnits: number, partTimeMembers: number, alliances: number, area: { name: string } | null }, ningde: { urbanCommunities: number, residentUnits: number, pairings: number, pairedUnits: number, partTimeMembers: number, alliances: number, area: { name: string } | null }, zhanjiangZone: { urbanCommunities: number, residentUnits: number, pairings: number, pairedUnits: number, partTimeMembers: number, alliances: number, area: { name: string } | null }, xigang: { urbanCommunities: number, residentUnits: number, pairings: number, pairedUnits: number, partTimeMembers: number, alliances: number, area: { name: string } | null }, jidong: { urbanCommunities: number, residentUnits: number, pairings: number, pairedUnits: number, partTimeMembers: number, alliances: number, area: { name: string } | null }, dingzhou: { urbanCommunities: number, residentUnits: number, pairings: number, pairedUnits: number, partTimeMembers: number, alliances: number, area: { name: string } | null }, qingtongxia: { urbanCommunities: number, residentUnits: number, pairings: number, pairedUnits: number, partTimeMembers: number, alliances: number, area: { name: string } | null } };

export type FiguresFragment = { urbanCommunities: number, residentUnits: number, pairings: number, pairedUnits: number, partTimeMembers: number, alliances: number, area: { name: string } | null };

export type UncertainAndExemptQueryVariables = Exact<{ [key: string]: never; }>;


export type UncertainAndExemptQuery = { coverage: { counts: { population: number, covered: number, gap: number, unknown: number, exempt: number }, findings: { nodes: Array<{ state: CoverageState, subject:
          | { label: string }
          | { label: string }
          | { label: string, pairings: { nodes: Array<{ community: { name: string }, period: { start: string | null, end: string | null } }> } }
        , exemption: { reason: string, period: { start: string | null, end: string | null } } | null }> } } };

export type JointCommitteesQueryVariables = Exact<{ [key: string]: never; }>;


export type JointCommitteesQuery = { bigCommittees: { totalCount: number, nodes: Array<{ name: string, area: { name: string }, representedUnits: Array<{ name: string, kind: UnitKind, pairings: { nodes: Array<{ community: { name: string } }> } }> }> } };

export type KnownAtQueryVariables = Exact<{ [key: string]: never; }>;


export type KnownAtQuery = { then: { counts: { population: number, covered: number, gap: number, unknown: number, exempt: number } }, now: { counts: { population: number, covered: number, gap: number, unknown: number, exempt: number } } };

export type MissedConferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type MissedConferencesQuery = { all: { totalCount: number }, missed: { totalCount: number, nodes: Array<{ name: string, area: { level: AreaLevel } | null, meetingCounts: Array<{ from: string, to: string, count: number }> }> } };

export type CommitteesLackingASideQueryVariables = Exact<{ [key: string]: never; }>;


export type CommitteesLackingASideQuery = { police: { totalCount: number }, ownersCommittees: { totalCount: number }, twoNew: { totalCount: number }, residentUnits: { totalCount: number }, coverage: { counts: { population: number, covered: number, gap: number, unknown: number }, findings: { nodes: Array<{ reason: GapReason | null, missing: Array<string>, area: { name: string } | null }> } } };

export type CompoundsLackingASideQueryVariables = Exact<{ [key: string]: never; }>;


export type CompoundsLackingASideQuery = { areas: { totalCount: number, nodes: Array<
      | { name: string, parent: { name: string } | null }
      | { name: string, partyOrganisations: Array<{ name: string }>, propertyLinkage: { ownersCommittee: { name: string } | null, propertyCompany: { name: string } | null } | null, parent: { name: string } | null }
    > } };

export type GridsWithoutHeadQueryVariables = Exact<{ [key: string]: never; }>;


export type GridsWithoutHeadQuery = { coverage: { counts: { population: number, covered: number, gap: number, unknown: number }, findings: { nodes: Array<{ reason: GapReason | null, since: string | null, subject:
          | { label: string }
          | { label: string }
        , area: { code: string, parent: { name: string } | null } | null }> } } };

export type IdleReportingUnitsQueryVariables = Exact<{ [key: string]: never; }>;


export type IdleReportingUnitsQuery = { reporting: { totalCount: number }, idle: { totalCount: number, nodes: Array<{ keys: Array<{ node: { name: string, dutyReports: Array<{ community: { name: string } }>, coverage: { reason: GapReason | null, since: string | null } | null } | null }> }> } };

export type AreasWithoutConferenceQueryVariables = Exact<{ [key: string]: never; }>;


export type AreasWithoutConferenceQuery = { coverage: { counts: { population: number, covered: number, gap: number, rate: number | null }, findings: { nodes: Array<{ area: { code: string, name: string, level: AreaLevel } | null }> } } };

export type BranchesWithoutOwnersQueryVariables = Exact<{ [key: string]: never; }>;


export type BranchesWithoutOwnersQuery = { compounds: { counts: { population: number, gap: number }, findings: { nodes: Array<{ area: { name: string, parent: { name: string } | null } | null }> } }, branches: { counts: { population: number, covered: number, gap: number, unknown: number }, findings: { nodes: Array<{ reason: GapReason | null, since: string | null, subject:
          | { label: string }
          | { label: string }
         }> } } };

export type LongestWaitsQueryVariables = Exact<{ [key: string]: never; }>;


export type LongestWaitsQuery = { serviceCalls: { totalCount: number, nodes: Array<{ title: string, status: ServiceCallStatus, raisedBy: { name: string }, longestWait: { level: AreaLevel, status: ServiceCallStatus, hours: number | null } | null, steps: Array<{ level: AreaLevel, status: ServiceCallStatus, hours: number | null }> }> } };

export type OwnersCrossAppointedQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnersCrossAppointedQuery = { coverage: { counts: { population: number, covered: number, gap: number, rate: number | null }, findings: { nodes: Array<{ subject:
          | { label: string }
          | { label: string }
        , area: { name: string } | null }> } } };

export type FewestPartnersQueryVariables = Exact<{ [key: string]: never; }>;


export type FewestPartnersQuery = { tally: { totalCount: number, nodes: Array<{ count: number, keys: Array<{ node: { name: string, pairings: { nodes: Array<{ unit: { name: string, kind: UnitKind } }> } } | null }> }> } };

export type GridsWithoutPartyMemberQueryVariables = Exact<{ [key: string]: never; }>;


export type GridsWithoutPartyMemberQuery = { coverage: { counts: { population: number, covered: number, gap: number, unknown: number, rate: number | null }, findings: { nodes: Array<{ subject: { name: string, staff: Array<{ post: GridPost, partyMember: boolean | null }> }, area: { parent: { name: string } | null } | null }> } } };

export type CrossAppointmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type CrossAppointmentsQuery = { branchMembers: { totalCount: number, nodes: Array<{ post: string, organisation: { name: string, leads: { name: string } | null }, onBehalfOf: { name: string } | null, period: { start: string | null, end: string | null } }> }, ownersMembers: { totalCount: number, nodes: Array<{ post: string, organisation: { name: string, leads: { name: string } | null }, onBehalfOf: { name: string } | null, period: { start: string | null, end: string | null } }> } };

export type PostsFragment = { totalCount: number, nodes: Array<{ post: string, organisation: { name: string, leads: { name: string } | null }, onBehalfOf: { name: string } | null, period: { start: string | null, end: string | null } }> };

export type GridsByBranchesQueryVariables = Exact<{ [key: string]: never; }>;


export type GridsByBranchesQuery = { several: { totalCount: number, nodes: Array<
      | { code: string, name: string, parent: { name: string } | null }
      | { code: string, name: string, partyOrganisations: Array<{ name: string, kind: PartyOrganisationKind }>, parent: { name: string } | null }
    > }, none: { totalCount: number, nodes: Array<
      | { code: string, name: string, parent: { name: string } | null }
      | { code: string, name: string, partyOrganisations: Array<{ name: string, kind: PartyOrganisationKind }>, parent: { name: string } | null }
    > } };

export type GridsFragment = { totalCount: number, nodes: Array<
    | { code: string, name: string, parent: { name: string } | null }
    | { code: string, name: string, partyOrganisations: Array<{ name: string, kind: PartyOrganisationKind }>, parent: { name: string } | null }
  > };

export type NeedsWithoutMatchQueryVariables = Exact<{ [key: string]: never; }>;


export type NeedsWithoutMatchQuery = { coverage: { counts: { population: number, covered: number, gap: number, rate: number | null }, findings: { nodes: Array<{ subject: { title: string, category: string, status: ListItemStatus, listedOn: string | null }, area: { name: string } | null }> } } };

export type MembersFromAboveQueryVariables = Exact<{ [key: string]: never; }>;


export type MembersFromAboveQuery = { partTimeMemberships: { totalCount: number, nodes: Array<{ post: CommitteePost, committee: { name: string }, onBehalfOf: { name: string, kind: UnitKind, tier: UnitTier }, period: { start: string | null } }> } };

export type ProjectResultsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProjectResultsQuery = { listItems: { totalCount: number, nodes: Array<{ title: string, completedClaims: number | null, offeredBy: { name: string } | null, raisedBy: { name: string } | null }> } };

export type MonthlyConferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type MonthlyConferencesQuery = { all: { totalCount: number }, missed: { totalCount: number, nodes: Array<{ name: string, meetingCounts: Array<{ from: string, count: number }> }> }, alliances: { nodes: Array<{ name: string, chairTurns: Array<{ member: { label: string }, period: { start: string | null, end: string | null } }> }> } };

export type FullTimeGridMembersQueryVariables = Exact<{ [key: string]: never; }>;


export type FullTimeGridMembersQuery = { fullTime: { counts: { population: number, covered: number, gap: number, unknown: number }, findings: { nodes: Array<{ reason: GapReason | null, area: { code: string, name: string, parent: { name: string } | null } | null }> } }, moreThanOne: { nodes: Array<{ count: number, keys: Array<{ node:
          | { label: string }
          | { label: string }
         | null }> }> }, professional: { counts: { population: number, covered: number, gap: number, unknown: number }, findings: { nodes: Array<{ reason: GapReason | null, area: { code: string, name: string, parent: { name: string } | null } | null }> } } };

export type StaffedGridsFragment = { counts: { population: number, covered: number, gap: number, unknown: number }, findings: { nodes: Array<{ reason: GapReason | null, area: { code: string, name: string, parent: { name: string } | null } | null }> } };

export type PoliceDeputiesQueryVariables = Exact<{ [key: string]: never; }>;


export type PoliceDeputiesQuery = { shared: { totalCount: number, nodes: Array<{ count: number, keys: Array<{ value: string, node: { employer: { name: string } | null, appointments: Array<{ organisation: { leads: { name: string } | null } }> } | null }> }> }, without: { totalCount: number, nodes: Array<{ keys: Array<{ value: string, node:
          | { label: string }
          | { label: string }
         | null }> }> } };

export type SeatSuppliersQueryVariables = Exact<{ [key: string]: never; }>;


export type SeatSuppliersQuery = { suppliers: { totalCount: number, nodes: Array<{ count: number, keys: Array<{ node:
          | { label: string }
          | { label: string }
         | null }> }> }, streetsWithout: { nodes: Array<{ keys: Array<{ node:
          | { label: string }
          | { label: string }
         | null }> }> } };

export type WithoutReportingUnitQueryVariables = Exact<{ [key: string]: never; }>;


export type WithoutReportingUnitQuery = { communities: { counts: { population: number, covered: number, gap: number, unknown: number }, findings: { nodes: Array<{ reason: GapReason | null, since: string | null, area: { code: string, name: string } | null }> } }, compounds: { counts: { population: number, covered: number, gap: number, unknown: number }, findings: { nodes: Array<{ reason: GapReason | null, since: string | null, area: { code: string, name: string } | null }> } } };

export type UnreportedFragment = { counts: { population: number, covered: number, gap: number, unknown: number }, findings: { nodes: Array<{ reason: GapReason | null, since: string | null, area: { code: string, name: string } | null }> } };

export type HouseholdHeadsQueryVariables = Exact<{ [key: string]: never; }>;


export type HouseholdHeadsQuery = { without: { counts: { population: number, covered: number, gap: number }, findings: { nodes: Array<{ reason: GapReason | null, area: { code: string, name: string } | null }> } }, headsOfTwo: { totalCount: number, nodes: Array<{ keys: Array<{ value: string, node: { gridAssignments: Array<{ area: { code: string } }> } | null }> }> }, partyMembers: { nodes: Array<{ count: number, part: number | null, share: number | null, keys: Array<{ node:
          | { label: string }
          | { label: string }
         | null }> }> } };

export type CommitteeMeetingsQueryVariables = Exact<{ [key: string]: never; }>;


export type CommitteeMeetingsQuery = { all: { totalCount: number, nodes: Array<{ name: string, meetingCounts: Array<{ count: number }>, attendance: Array<{ unit: { name: string } }> }> }, fewer: { totalCount: number, nodes: Array<{ name: string }> } };

export type GridBranchSpreadQueryVariables = Exact<{ [key: string]: never; }>;


export type GridBranchSpreadQuery = { none: { totalCount: number }, one: { totalCount: number }, several: { totalCount: number }, coverage: { byArea: Array<{ area: { name: string }, counts: { population: number, covered: number, gap: number } }> } };

export type EmploymentProjectsQueryVariables = Exact<{ [key: string]: never; }>;


export type EmploymentProjectsQuery = { listItems: { totalCount: number, nodes: Array<{ title: string, listedOn: string | null, offeredBy: { name: string } | null, raisedBy: { name: string } | null }> } };

export type BodiesOfDifferentStreetsQueryVariables = Exact<{ [key: string]: never; }>;


export type BodiesOfDifferentStreetsQuery = { interlocks: { totalCount: number, nodes: Array<{ a:
        | { label: string }
        | { label: string }
      , b:
        | { label: string }
        | { label: string }
      , shared: Array<{ member:
          | { label: string }
          | { label: string }
        , overlap: { start: string | null } }> }> } };

export type PairingsOnPaperQueryVariables = Exact<{ [key: string]: never; }>;


export type PairingsOnPaperQuery = { coverage: { counts: { population: number, covered: number, gap: number, unknown: number, rate: number | null }, findings: { totalCount: number, nodes: Array<{ reason: GapReason | null, since: string | null, subject: { unit: { name: string }, community: { name: string }, period: { start: string | null, end: string | null } } }> } } };

export type MostSharedPartnersQueryVariables = Exact<{ [key: string]: never; }>;


export type MostSharedPartnersQuery = { interlocks: { nodes: Array<{ sharedCount: number, a:
        | { label: string }
        | { label: string }
      , b:
        | { label: string }
        | { label: string }
      , shared: Array<{ member:
          | { label: string }
          | { label: string }
         }> }> } };

export type ChangesSinceReportQueryVariables = Exact<{ [key: string]: never; }>;


export type ChangesSinceReportQuery = { since: { unchanged: number, started: { totalCount: number, nodes: Array<{ kind: LinkageKind, label: string, period: { start: string | null } }> }, ended: { totalCount: number, nodes: Array<{ kind: LinkageKind, label: string, period: { end: string | null } }> } }, lastReport: { unchanged: number, started: { totalCount: number }, ended: { totalCount: number } } };

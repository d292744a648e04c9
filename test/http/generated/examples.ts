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


export type AllianceChairsQuery = { alliances: { totalCount: number, nodes: Array<{ name: string, kind: AllianceKind, theme: string | null, chair: { member: { name: string }, chairTerms: Array<{ start: string | null, end: string | null }> } | null, members: { totalCount: number, nodes: Array<{ member: { name: string } }> } }> } };

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

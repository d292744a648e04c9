/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** What kind of big committee 大党委类型. */
export type BigCommitteeKind =
  /** Big Party committee of a community 社区“大党委” */
  | 'BIG_PARTY_COMMITTEE'
  /** Big working committee of a street 街道“大工委” */
  | 'BIG_WORKING_COMMITTEE'
  /** Joint Party committee 联合党委 */
  | 'JOINT_PARTY_COMMITTEE';

/** A rule of coverage 覆盖规则: who ought to be linked, and by what. RESIDENT_UNIT_PAIRED is the headline. */
export type CoverageRule =
  /** Alliance in force: a member in force whose turn it is to chair. 党建联盟已有轮值主席 */
  | 'ALLIANCE_CHAIRED'
  /** Prefecture, county, street (not town or township) or urban community: a joint conference of its own or of its big committee. 市、县、街道、社区已建联席会议 */
  | 'AREA_HAS_CONFERENCE'
  /** Big committee: at least one part-time member in force. “大工委”“大党委”已有兼职委员 */
  | 'BIG_COMMITTEE_SEATED'
  /** Party branch of a compound or grid: a property linkage in force with an owners’ committee, or a post in it held on behalf of one. 小区、网格党支部已与业委会联动 */
  | 'BRANCH_TIED_TO_OWNERS'
  /** Building: a Party group or branch that leads it. 楼栋已建党小组 */
  | 'BUILDING_HAS_PARTY_GROUP'
  /** Big Party committee of a community: seats in force of the police, an owners’ committee, a two-new unit of another kind and a unit that is none of these. 社区“大党委”四类委员齐全 */
  | 'COMMITTEE_FOUR_SIDED'
  /** Urban community: a big Party committee or a joint Party committee of its own. 城市社区已建“大党委” */
  | 'COMMUNITY_BIG_COMMITTEE'
  /** Urban community: a contact assignment in force. 城市社区已有联系包联 */
  | 'COMMUNITY_CONTACTED'
  /** Community or village: a venue. 社区、村已有阵地 */
  | 'COMMUNITY_HAS_VENUE'
  /** Urban community: at least one pairing in force. 城市社区已有结对单位 */
  | 'COMMUNITY_PAIRED'
  /** Urban community: a duty report to it in force. 城市社区已有报到单位 */
  | 'COMMUNITY_REPORTED'
  /** Residential compound: a Party branch that leads it. 小区已建党支部 */
  | 'COMPOUND_HAS_BRANCH'
  /** Residential compound: a property linkage in force that has an owners’ committee. 小区已有业委会 */
  | 'COMPOUND_HAS_OWNERS_COMMITTEE'
  /** Residential compound: a property linkage in force that has a property company. 小区已有物业公司 */
  | 'COMPOUND_HAS_PROPERTY_COMPANY'
  /** Residential compound: a duty report to it in force. 小区已有报到单位 */
  | 'COMPOUND_REPORTED'
  /** Residential compound: a property linkage in force whose three sides are all present. 小区已三方联动 */
  | 'COMPOUND_TRIPARTITE'
  /** Joint conference: a meeting within its interval before the day. 联席会议按期召开 */
  | 'CONFERENCE_ON_TIME'
  /** Grid (not micro-grid): a Party branch that leads it. 网格已建党支部 */
  | 'GRID_HAS_BRANCH'
  /** Grid (not micro-grid): a post in it in force. 网格已有网格员 */
  | 'GRID_STAFFED'
  /** Micro-grid: a post in it in force, such as that of a household head. 微网格已有人员 */
  | 'MICRO_GRID_STAFFED'
  /** Need that is open or claimed: a claim in force. 需求已被认领 */
  | 'NEED_CLAIMED'
  /** Need that is open or claimed: an open or claimed resource, service or project of its category, listed by the day, in a county or functional zone that the need lies in. 需求有同类资源或项目 */
  | 'NEED_MATCHED'
  /** Owners’ committee: a post in a Party organisation held on its behalf in force. 业委会已与党组织交叉任职 */
  | 'OWNERS_COMMITTEE_CROSS_APPOINTED'
  /** Pairing in force: an activity held or a claim begun under it in the 365 days up to the day. 结对共建有活动 */
  | 'PAIRING_ACTIVE'
  /** Unit with a duty report in force: an activity attended or a claim begun, each for six months from its day, or a volunteer team. 报到单位近半年有活动 */
  | 'REPORTING_UNIT_ACTIVE'
  /** Resident unit: a pairing in force with any community. 驻区单位已结对社区 */
  | 'RESIDENT_UNIT_PAIRED'
  /** Resident unit: a pairing in force with the community that it sits in. 驻区单位已与所在社区结对 */
  | 'RESIDENT_UNIT_PAIRED_AT_HOME'
  /** Resident unit: a seat in force in a big committee of its street or community. 驻区单位已进入所在街道或社区的“大党委” */
  | 'RESIDENT_UNIT_SEATED'
  /** Street (not town or township): a big working committee. 街道已建“大工委” */
  | 'STREET_BIG_COMMITTEE'
  /** Two-new unit: a Party organisation. 两新组织已建党组织 */
  | 'UNIT_HAS_PARTY_ORGANISATION'
  /** Organ, public institution (schools, hospitals, police stations included) or state enterprise with a Party organisation: a duty report in force. 机关、事业单位、国有企业已“双报到” */
  | 'UNIT_REPORTED';

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

/** Where the day asked about lies to the period 状态. */
export type LinkageStatus =
  /** Ended as agreed before that day 已到期 */
  | 'EXPIRED'
  /** Surely in force on that day 生效中 */
  | 'IN_FORCE'
  /** Was ended before its time, before that day 已终止 */
  | 'TERMINATED'
  /** The register’s dates leave open whether it is in force 不确定 */
  | 'UNCERTAIN'
  /** Begins after that day 未开始 */
  | 'UPCOMING';

/** What to change of a Pairing 更正结对共建; absent keeps, null clears. */
export type PairingAmendment = {
  /** Number of the agreement 协议编号. */
  agreementNumber?: string | null | undefined;
  /** Agreed funding in yuan a year 年度资金（元）. */
  annualFunding?: number | null | undefined;
  /** The community 社区. */
  community?: string | null | undefined;
  /** The Party organisation through which the community is paired 社区党组织. */
  communityPartyOrganisation?: string | number | null | undefined;
  /** First and last day as agreed 期限. */
  period?: PeriodInput | null | undefined;
  /** When the agreement was signed 签订日期. */
  signedOn?: string | null | undefined;
  /** Where it comes from 来源; given again, it is the same source. */
  source?: SourceInput | null | undefined;
  /** First day no longer in force, where it was ended before its time 终止日期. */
  terminatedOn?: string | null | undefined;
  /** Why it was ended before its time 终止原因. */
  terminationReason?: string | null | undefined;
  /** The unit 单位. */
  unit?: string | number | null | undefined;
  /** The Party organisation through which the unit is paired 单位党组织. */
  unitPartyOrganisation?: string | number | null | undefined;
};

/** A Pairing to be recorded 结对共建. */
export type PairingInput = {
  /** Number of the agreement 协议编号. */
  agreementNumber?: string | null | undefined;
  /** Agreed funding in yuan a year 年度资金（元）. */
  annualFunding?: number | null | undefined;
  /** The community 社区. */
  community: string;
  /** The Party organisation through which the community is paired 社区党组织. */
  communityPartyOrganisation?: string | number | null | undefined;
  /** First and last day as agreed 期限. */
  period: PeriodInput;
  /** Its own key in the register, unique among its kind; absent: one is made up 编号. */
  ref?: string | null | undefined;
  /** When the agreement was signed 签订日期. */
  signedOn?: string | null | undefined;
  /** Where it comes from 来源; given again, it is the same source. */
  source?: SourceInput | null | undefined;
  /** First day no longer in force, where it was ended before its time 终止日期. */
  terminatedOn?: string | null | undefined;
  /** Why it was ended before its time 终止原因. */
  terminationReason?: string | null | undefined;
  /** The unit 单位. */
  unit: string | number;
  /** The Party organisation through which the unit is paired 单位党组织. */
  unitPartyOrganisation?: string | number | null | undefined;
};

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

/** First and last day, both inclusive 期限; an absent one leaves that side open, in an amendment as it is. */
export type PeriodInput = {
  /** Last day 结束. */
  end?: string | null | undefined;
  /** First day 开始. */
  start?: string | null | undefined;
};

/** What a viewer may do 角色. */
export type Role =
  /** Everything 管理员 */
  | 'ADMIN'
  /** Reads everything within its area but people’s names 分析员 */
  | 'ANALYST'
  /** Also reads names, and writes and imports within its area 编辑 */
  | 'EDITOR'
  /** Sees areas, statistics and coverage counts 访客 */
  | 'VISITOR';

/** A Source to be recorded 来源. */
export type SourceInput = {
  /** Place in it, such as a page or a section 出处. */
  locator?: string | null | undefined;
  /** When it was published 发布日期. */
  published?: string | null | undefined;
  /** Publisher 发布单位. */
  publisher?: string | null | undefined;
  /** Its own key in the register, unique among its kind; absent: one is made up 编号. */
  ref?: string | null | undefined;
  /** Whether what rests on it is synthetic sample data, not a real register 合成数据. */
  synthetic?: boolean | null | undefined;
  /** Title 标题. */
  title: string;
  /** Address 网址. */
  url?: string | null | undefined;
};

/** What happened to a linkage 事件类型. */
export type TimelineEventType =
  /** The register corrected or retracted what it said of it 更正 */
  | 'CORRECTED'
  /** It ended, or is to end, as agreed 到期 */
  | 'ENDED'
  /** It began, as the register says now 开始 */
  | 'STARTED'
  /** It was ended before its time; the first day no longer in force 终止 */
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

/** What is wrong with an input 错误代码. */
export type UserErrorCode =
  /** It was written since it was read, or the key was used for another write 版本冲突 */
  | 'CONFLICT'
  /** Another has the same key or credit code 重复 */
  | 'DUPLICATE'
  /** It lies outside the viewer’s area 无权 */
  | 'FORBIDDEN'
  /** It cannot be so 无效 */
  | 'INVALID'
  /** There is nothing with this id or code 不存在 */
  | 'NOT_FOUND'
  /** A linkage of the same ends is in force on some of the same days 时间重叠 */
  | 'OVERLAP';

export type RecordPairingMutationVariables = Exact<{
  input: PairingInput;
  key: string;
}>;


export type RecordPairingMutation = { recordPairing: { pairing: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type AmendPairingMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: PairingAmendment;
  key: string;
}>;


export type AmendPairingMutation = { amendPairing: { pairing: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type EndLinkageMutationVariables = Exact<{
  id: string | number;
  version: number;
  on: string;
  reason: string;
  key: string;
}>;


export type EndLinkageMutation = { endLinkage: { linkage:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type RetractLinkageMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
  key: string;
}>;


export type RetractLinkageMutation = { retractLinkage: { linkage:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type RecordResidenceMutationVariables = Exact<{
  id: string | number;
  residence: string;
  key: string;
}>;


export type RecordResidenceMutation = { updateUnit: { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ReconciliationOfQueryVariables = Exact<{
  area: string;
  day: string;
}>;


export type ReconciliationOfQuery = { reconciliation: { agreeing: number, differing: number, notCountable: number, items: Array<{ key: string, title: string, bound: FigureBound, published: number, unit: string, period: string | null, counted: number | null, asOf: string, agrees: boolean | null, notCountable: string | null, contradicts: string | null, source: { title: string, publisher: string | null, locator: string | null, url: string | null } }> } };

export type FigureFragment = { key: string, title: string, bound: FigureBound, published: number, unit: string, period: string | null, counted: number | null, asOf: string, agrees: boolean | null, notCountable: string | null, contradicts: string | null, source: { title: string, publisher: string | null, locator: string | null, url: string | null } };

export type FiguresFileQueryVariables = Exact<{
  area: string;
  day: string;
}>;


export type FiguresFileQuery = { reconciliation: { items: Array<{ key: string, title: string, bound: FigureBound, published: number, unit: string, period: string | null, counted: number | null, asOf: string, agrees: boolean | null, notCountable: string | null, contradicts: string | null, source: { title: string, publisher: string | null, locator: string | null, url: string | null } }> } };

export type SyntheticUnitsQueryVariables = Exact<{
  area: string;
}>;


export type SyntheticUnitsQuery = { units: { totalCount: number } };

export type AreaHeadQueryVariables = Exact<{
  area: string;
}>;


export type AreaHeadQuery = { area:
    | { id: string, code: string, name: string, level: AreaLevel, ancestors: Array<
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
      > }
    | { id: string, code: string, name: string, level: AreaLevel, ancestors: Array<
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
      > }
    | { id: string, code: string, name: string, level: AreaLevel, ancestors: Array<
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
      > }
    | { id: string, code: string, name: string, level: AreaLevel, ancestors: Array<
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
      > }
    | { id: string, code: string, name: string, level: AreaLevel, ancestors: Array<
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
      > }
    | { id: string, code: string, name: string, level: AreaLevel, ancestors: Array<
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
      > }
   | null };

export type ProvincesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProvincesQuery = { areas: { nodes: Array<
      | { code: string, name: string, level: AreaLevel }
      | { code: string, name: string, level: AreaLevel }
      | { code: string, name: string, level: AreaLevel }
      | { code: string, name: string, level: AreaLevel }
      | { code: string, name: string, level: AreaLevel }
      | { code: string, name: string, level: AreaLevel }
    > } };

export type AreasBeneathQueryVariables = Exact<{
  area: string;
}>;


export type AreasBeneathQuery = { area:
    | { id: string, children: { nodes: Array<
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
        > } }
    | { id: string, children: { nodes: Array<
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
        > } }
    | { id: string, children: { nodes: Array<
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
        > } }
    | { id: string, children: { nodes: Array<
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
        > } }
    | { id: string, children: { nodes: Array<
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
        > } }
    | { id: string, children: { nodes: Array<
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
        > } }
   | null };

export type SearchAnythingQueryVariables = Exact<{
  text: string;
  types?: Array<string> | string | null | undefined;
}>;


export type SearchAnythingQuery = { search: { totalCount: number, nodes: Array<{ matched: string, node:
        | { __typename: 'Activity', id: string, label: string }
        | { __typename: 'AdministrativeDivision', code: string, level: AreaLevel, id: string, label: string, ancestors: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > }
        | { __typename: 'Alliance', id: string, label: string }
        | { __typename: 'AllianceMembership', id: string, label: string }
        | { __typename: 'Appointment', id: string, label: string }
        | { __typename: 'Appraisal', id: string, label: string }
        | { __typename: 'BigCommittee', id: string, label: string, area:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           }
        | { __typename: 'Building', code: string, level: AreaLevel, id: string, label: string, ancestors: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > }
        | { __typename: 'Change', id: string, label: string }
        | { __typename: 'Claim', id: string, label: string }
        | { __typename: 'Community', code: string, level: AreaLevel, id: string, label: string, ancestors: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > }
        | { __typename: 'Compound', code: string, level: AreaLevel, id: string, label: string, ancestors: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > }
        | { __typename: 'ContactAssignment', id: string, label: string }
        | { __typename: 'DutyReport', id: string, label: string }
        | { __typename: 'Exemption', id: string, label: string }
        | { __typename: 'Grid', code: string, level: AreaLevel, id: string, label: string, ancestors: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > }
        | { __typename: 'GridAssignment', id: string, label: string }
        | { __typename: 'JointConference', id: string, label: string }
        | { __typename: 'ListItem', id: string, label: string }
        | { __typename: 'Matter', id: string, label: string }
        | { __typename: 'Meeting', id: string, label: string }
        | { __typename: 'Pairing', id: string, label: string }
        | { __typename: 'PartTimeMembership', id: string, label: string }
        | { __typename: 'PartyOrganisation', id: string, label: string }
        | { __typename: 'Person', id: string, label: string }
        | { __typename: 'PropertyLinkage', id: string, label: string }
        | { __typename: 'ServiceCall', id: string, label: string }
        | { __typename: 'Source', id: string, label: string }
        | { __typename: 'Street', code: string, level: AreaLevel, id: string, label: string, ancestors: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > }
        | { __typename: 'Unit', id: string, label: string, residence:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null }
        | { __typename: 'Venue', id: string, label: string }
        | { __typename: 'VolunteerTeam', id: string, label: string }
       }> } };

export type GapListQueryVariables = Exact<{
  rule: CoverageRule;
  area: string;
  day: string;
  after?: string | null | undefined;
}>;


export type GapListQuery = { coverage: { counts: { population: number, covered: number, gap: number, unknown: number, exempt: number, rate: number | null }, findings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ reason: GapReason | null, since: string | null, days: number | null, missing: Array<string>, subject:
          | { __typename: 'Activity', id: string, label: string }
          | { __typename: 'AdministrativeDivision', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'Alliance', id: string, label: string }
          | { __typename: 'AllianceMembership', id: string, label: string }
          | { __typename: 'Appointment', id: string, label: string }
          | { __typename: 'Appraisal', id: string, label: string }
          | { __typename: 'BigCommittee', id: string, label: string }
          | { __typename: 'Building', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'Change', id: string, label: string }
          | { __typename: 'Claim', id: string, label: string }
          | { __typename: 'Community', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'Compound', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'ContactAssignment', id: string, label: string }
          | { __typename: 'DutyReport', id: string, label: string }
          | { __typename: 'Exemption', id: string, label: string }
          | { __typename: 'Grid', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'GridAssignment', id: string, label: string }
          | { __typename: 'JointConference', id: string, label: string }
          | { __typename: 'ListItem', id: string, label: string }
          | { __typename: 'Matter', id: string, label: string }
          | { __typename: 'Meeting', id: string, label: string }
          | { __typename: 'Pairing', id: string, label: string }
          | { __typename: 'PartTimeMembership', id: string, label: string }
          | { __typename: 'PartyOrganisation', id: string, label: string }
          | { __typename: 'Person', id: string, label: string }
          | { __typename: 'PropertyLinkage', id: string, label: string }
          | { __typename: 'ServiceCall', id: string, label: string }
          | { __typename: 'Source', id: string, label: string }
          | { __typename: 'Street', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'Unit', kind: UnitKind, id: string, label: string }
          | { __typename: 'Venue', id: string, label: string }
          | { __typename: 'VolunteerTeam', id: string, label: string }
        , area:
          | { code: string, name: string, level: AreaLevel, ancestors: Array<
              | { code: string, name: string, level: AreaLevel }
              | { code: string, name: string, level: AreaLevel }
              | { code: string, name: string, level: AreaLevel }
              | { code: string, name: string, level: AreaLevel }
              | { code: string, name: string, level: AreaLevel }
              | { code: string, name: string, level: AreaLevel }
            > }
          | { code: string, name: string, level: AreaLevel, ancestors: Array<
              | { code: string, name: string, level: AreaLevel }
              | { code: string, name: string, level: AreaLevel }
              | { code: string, name: string, level: AreaLevel }
              | { code: string, name: string, level: AreaLevel }
              | { code: string, name: string, level: AreaLevel }
              | { code: string, name: string, level: AreaLevel }
            > }
          | { code: string, name: string, level: AreaLevel, ancestors: Array<
              | { code: string, name: string, level: AreaLevel }
              | { code: string, name: string, level: AreaLevel }
              | { code: string, name: string, level: AreaLevel }
              | { code: string, name: string, level: AreaLevel }
              | { code: string, name: string, level: AreaLevel }
              | { code: string, name: string, level: AreaLevel }
            > }
          | { code: string, name: string, level: AreaLevel, ancestors: Array<
              | { code: string, name: string, level: AreaLevel }
              | { code: string, name: string, level: AreaLevel }
              | { code: string, name: string, level: AreaLevel }
              | { code: string, name: string, level: AreaLevel }
              | { code: string, name: string, level: AreaLevel }
              | { code: string, name: string, level: AreaLevel }
            > }
          | { code: string, name: string, level: AreaLevel, ancestors: Array<
              | { code: string, name: string, level: AreaLevel }
              | { code: string, name: string, level: AreaLevel }
              | { code: string, name: string, level: AreaLevel }
              | { code: string, name: string, level: AreaLevel }
              | { code: string, name: string, level: AreaLevel }
              | { code: string, name: string, level: AreaLevel }
            > }
          | { code: string, name: string, level: AreaLevel, ancestors: Array<
              | { code: string, name: string, level: AreaLevel }
              | { code: string, name: string, level: AreaLevel }
              | { code: string, name: string, level: AreaLevel }
              | { code: string, name: string, level: AreaLevel }
              | { code: string, name: string, level: AreaLevel }
              | { code: string, name: string, level: AreaLevel }
            > }
         | null, lastLinkage:
          | { id: string, label: string, period: { start: string | null, end: string | null } }
          | { id: string, label: string, period: { start: string | null, end: string | null } }
          | { id: string, label: string, period: { start: string | null, end: string | null } }
          | { id: string, label: string, period: { start: string | null, end: string | null } }
          | { id: string, label: string, period: { start: string | null, end: string | null } }
          | { id: string, label: string, period: { start: string | null, end: string | null } }
          | { id: string, label: string, period: { start: string | null, end: string | null } }
          | { id: string, label: string, period: { start: string | null, end: string | null } }
          | { id: string, label: string, period: { start: string | null, end: string | null } }
         | null }> } } };

export type GapFileQueryVariables = Exact<{
  rule: CoverageRule;
  area: string;
  day: string;
}>;


export type GapFileQuery = { coverage: { findings: { nodes: Array<{ reason: GapReason | null, since: string | null, days: number | null, missing: Array<string>, subject:
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
        , area:
          | { code: string, name: string, parent:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
             | null }
          | { code: string, name: string, parent:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
             | null }
          | { code: string, name: string, parent:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
             | null }
          | { code: string, name: string, parent:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
             | null }
          | { code: string, name: string, parent:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
             | null }
          | { code: string, name: string, parent:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
             | null }
         | null, lastLinkage:
          | { label: string, period: { start: string | null, end: string | null } }
          | { label: string, period: { start: string | null, end: string | null } }
          | { label: string, period: { start: string | null, end: string | null } }
          | { label: string, period: { start: string | null, end: string | null } }
          | { label: string, period: { start: string | null, end: string | null } }
          | { label: string, period: { start: string | null, end: string | null } }
          | { label: string, period: { start: string | null, end: string | null } }
          | { label: string, period: { start: string | null, end: string | null } }
          | { label: string, period: { start: string | null, end: string | null } }
         | null }> } } };

export type GapFileOfKindQueryVariables = Exact<{
  rule: CoverageRule;
  kind: UnitKind;
  area: string;
  day: string;
}>;


export type GapFileOfKindQuery = { units: { nodes: Array<{ id: string, name: string, kind: UnitKind, residence:
        | { code: string, name: string, parent:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null }
        | { code: string, name: string, parent:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null }
        | { code: string, name: string, parent:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null }
        | { code: string, name: string, parent:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null }
        | { code: string, name: string, parent:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null }
        | { code: string, name: string, parent:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null }
       | null, coverage: { reason: GapReason | null, since: string | null, days: number | null, lastLinkage:
          | { label: string, period: { start: string | null, end: string | null } }
          | { label: string, period: { start: string | null, end: string | null } }
          | { label: string, period: { start: string | null, end: string | null } }
          | { label: string, period: { start: string | null, end: string | null } }
          | { label: string, period: { start: string | null, end: string | null } }
          | { label: string, period: { start: string | null, end: string | null } }
          | { label: string, period: { start: string | null, end: string | null } }
          | { label: string, period: { start: string | null, end: string | null } }
          | { label: string, period: { start: string | null, end: string | null } }
         | null } | null }> } };

export type SuggestionsOfQueryVariables = Exact<{
  unit: string | number;
  day: string;
}>;


export type SuggestionsOfQuery = { unit: { id: string, suggestions: Array<{ score: number, community: { id: string, code: string, name: string, parent:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         | null }, reasons: Array<{ factor: string, weight: number, value: number, explanation: string }> }> } | null };

export type LinkedWithoutResidenceQueryVariables = Exact<{
  area: string;
  day: string;
}>;


export type LinkedWithoutResidenceQuery = { linkages: { tally: { nodes: Array<{ keys: Array<{ node:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string, residence:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               | null }
            | { id: string, label: string }
            | { id: string, label: string }
           | null }> }> } } };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { revision: number, viewer: { name: string | null, role: Role, within:
      | { code: string, name: string }
      | { code: string, name: string }
      | { code: string, name: string }
      | { code: string, name: string }
      | { code: string, name: string }
      | { code: string, name: string }
     | null }, coverage: { asOf: string }, publishedAreas: Array<{ figures: number, latest: string | null, area:
      | { code: string, name: string, level: AreaLevel, ancestors: Array<
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        > }
      | { code: string, name: string, level: AreaLevel, ancestors: Array<
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        > }
      | { code: string, name: string, level: AreaLevel, ancestors: Array<
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        > }
      | { code: string, name: string, level: AreaLevel, ancestors: Array<
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        > }
      | { code: string, name: string, level: AreaLevel, ancestors: Array<
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        > }
      | { code: string, name: string, level: AreaLevel, ancestors: Array<
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        > }
     }> };

export type PlaceCardQueryVariables = Exact<{
  area: string;
  day: string;
}>;


export type PlaceCardQuery = { coverage: { counts: { population: number, covered: number, gap: number, unknown: number, exempt: number, rate: number | null } } };

export type LastIntakesQueryVariables = Exact<{
  area: string;
}>;


export type LastIntakesQuery = { intakes: Array<{ id: string, revision: number }> };

export type RememberedQueryVariables = Exact<{
  area: string;
}>;


export type RememberedQuery = { rememberedAnswers: Array<{ id: string, about: string, text: string, answer: string, words: string | null, actor: string, at: string }>, intakes: Array<{ id: string, file: string, actor: string, at: string, revision: number, undone: boolean }> };

export type ForgetAnswerMutationVariables = Exact<{
  id: string | number;
}>;


export type ForgetAnswerMutation = { forgetAnswer: { userErrors: Array<{ message: string }> } };

export type NamesOfQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type NamesOfQuery = { nodes: Array<
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
   | null> };

export type UndoIntakeMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type UndoIntakeMutation = { undoIntake: { userErrors: Array<{ message: string }> } };

export type NetworkLinkagesQueryVariables = Exact<{
  area: string;
  day: string;
  kinds: Array<LinkageKind> | LinkageKind;
  after?: string | null | undefined;
}>;


export type NetworkLinkagesQuery = { linkages: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { id: string, kind: LinkageKind, synthetic: boolean, ends: Array<
          | { __typename: 'Activity', id: string, label: string }
          | { __typename: 'AdministrativeDivision', code: string, id: string, label: string }
          | { __typename: 'Alliance', id: string, label: string, serves: Array<
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
            > }
          | { __typename: 'AllianceMembership', id: string, label: string }
          | { __typename: 'Appointment', id: string, label: string }
          | { __typename: 'Appraisal', id: string, label: string }
          | { __typename: 'BigCommittee', id: string, label: string, area:
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
             }
          | { __typename: 'Building', code: string, id: string, label: string }
          | { __typename: 'Change', id: string, label: string }
          | { __typename: 'Claim', id: string, label: string }
          | { __typename: 'Community', code: string, id: string, label: string }
          | { __typename: 'Compound', code: string, id: string, label: string }
          | { __typename: 'ContactAssignment', id: string, label: string }
          | { __typename: 'DutyReport', id: string, label: string }
          | { __typename: 'Exemption', id: string, label: string }
          | { __typename: 'Grid', code: string, id: string, label: string }
          | { __typename: 'GridAssignment', id: string, label: string }
          | { __typename: 'JointConference', id: string, label: string }
          | { __typename: 'ListItem', id: string, label: string }
          | { __typename: 'Matter', id: string, label: string }
          | { __typename: 'Meeting', id: string, label: string }
          | { __typename: 'Pairing', id: string, label: string }
          | { __typename: 'PartTimeMembership', id: string, label: string }
          | { __typename: 'PartyOrganisation', id: string, label: string }
          | { __typename: 'Person', id: string, label: string }
          | { __typename: 'PropertyLinkage', id: string, label: string }
          | { __typename: 'ServiceCall', id: string, label: string }
          | { __typename: 'Source', id: string, label: string }
          | { __typename: 'Street', code: string, id: string, label: string }
          | { __typename: 'Unit', id: string, label: string, residence:
              | { code: string }
              | { code: string }
              | { code: string }
              | { code: string }
              | { code: string }
              | { code: string }
             | null }
          | { __typename: 'Venue', id: string, label: string }
          | { __typename: 'VolunteerTeam', id: string, label: string }
        > }
      | { id: string, kind: LinkageKind, synthetic: boolean, ends: Array<
          | { __typename: 'Activity', id: string, label: string }
          | { __typename: 'AdministrativeDivision', code: string, id: string, label: string }
          | { __typename: 'Alliance', id: string, label: string, serves: Array<
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
            > }
          | { __typename: 'AllianceMembership', id: string, label: string }
          | { __typename: 'Appointment', id: string, label: string }
          | { __typename: 'Appraisal', id: string, label: string }
          | { __typename: 'BigCommittee', id: string, label: string, area:
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
             }
          | { __typename: 'Building', code: string, id: string, label: string }
          | { __typename: 'Change', id: string, label: string }
          | { __typename: 'Claim', id: string, label: string }
          | { __typename: 'Community', code: string, id: string, label: string }
          | { __typename: 'Compound', code: string, id: string, label: string }
          | { __typename: 'ContactAssignment', id: string, label: string }
          | { __typename: 'DutyReport', id: string, label: string }
          | { __typename: 'Exemption', id: string, label: string }
          | { __typename: 'Grid', code: string, id: string, label: string }
          | { __typename: 'GridAssignment', id: string, label: string }
          | { __typename: 'JointConference', id: string, label: string }
          | { __typename: 'ListItem', id: string, label: string }
          | { __typename: 'Matter', id: string, label: string }
          | { __typename: 'Meeting', id: string, label: string }
          | { __typename: 'Pairing', id: string, label: string }
          | { __typename: 'PartTimeMembership', id: string, label: string }
          | { __typename: 'PartyOrganisation', id: string, label: string }
          | { __typename: 'Person', id: string, label: string }
          | { __typename: 'PropertyLinkage', id: string, label: string }
          | { __typename: 'ServiceCall', id: string, label: string }
          | { __typename: 'Source', id: string, label: string }
          | { __typename: 'Street', code: string, id: string, label: string }
          | { __typename: 'Unit', id: string, label: string, residence:
              | { code: string }
              | { code: string }
              | { code: string }
              | { code: string }
              | { code: string }
              | { code: string }
             | null }
          | { __typename: 'Venue', id: string, label: string }
          | { __typename: 'VolunteerTeam', id: string, label: string }
        > }
      | { id: string, kind: LinkageKind, synthetic: boolean, ends: Array<
          | { __typename: 'Activity', id: string, label: string }
          | { __typename: 'AdministrativeDivision', code: string, id: string, label: string }
          | { __typename: 'Alliance', id: string, label: string, serves: Array<
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
            > }
          | { __typename: 'AllianceMembership', id: string, label: string }
          | { __typename: 'Appointment', id: string, label: string }
          | { __typename: 'Appraisal', id: string, label: string }
          | { __typename: 'BigCommittee', id: string, label: string, area:
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
             }
          | { __typename: 'Building', code: string, id: string, label: string }
          | { __typename: 'Change', id: string, label: string }
          | { __typename: 'Claim', id: string, label: string }
          | { __typename: 'Community', code: string, id: string, label: string }
          | { __typename: 'Compound', code: string, id: string, label: string }
          | { __typename: 'ContactAssignment', id: string, label: string }
          | { __typename: 'DutyReport', id: string, label: string }
          | { __typename: 'Exemption', id: string, label: string }
          | { __typename: 'Grid', code: string, id: string, label: string }
          | { __typename: 'GridAssignment', id: string, label: string }
          | { __typename: 'JointConference', id: string, label: string }
          | { __typename: 'ListItem', id: string, label: string }
          | { __typename: 'Matter', id: string, label: string }
          | { __typename: 'Meeting', id: string, label: string }
          | { __typename: 'Pairing', id: string, label: string }
          | { __typename: 'PartTimeMembership', id: string, label: string }
          | { __typename: 'PartyOrganisation', id: string, label: string }
          | { __typename: 'Person', id: string, label: string }
          | { __typename: 'PropertyLinkage', id: string, label: string }
          | { __typename: 'ServiceCall', id: string, label: string }
          | { __typename: 'Source', id: string, label: string }
          | { __typename: 'Street', code: string, id: string, label: string }
          | { __typename: 'Unit', id: string, label: string, residence:
              | { code: string }
              | { code: string }
              | { code: string }
              | { code: string }
              | { code: string }
              | { code: string }
             | null }
          | { __typename: 'Venue', id: string, label: string }
          | { __typename: 'VolunteerTeam', id: string, label: string }
        > }
      | { id: string, kind: LinkageKind, synthetic: boolean, ends: Array<
          | { __typename: 'Activity', id: string, label: string }
          | { __typename: 'AdministrativeDivision', code: string, id: string, label: string }
          | { __typename: 'Alliance', id: string, label: string, serves: Array<
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
            > }
          | { __typename: 'AllianceMembership', id: string, label: string }
          | { __typename: 'Appointment', id: string, label: string }
          | { __typename: 'Appraisal', id: string, label: string }
          | { __typename: 'BigCommittee', id: string, label: string, area:
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
             }
          | { __typename: 'Building', code: string, id: string, label: string }
          | { __typename: 'Change', id: string, label: string }
          | { __typename: 'Claim', id: string, label: string }
          | { __typename: 'Community', code: string, id: string, label: string }
          | { __typename: 'Compound', code: string, id: string, label: string }
          | { __typename: 'ContactAssignment', id: string, label: string }
          | { __typename: 'DutyReport', id: string, label: string }
          | { __typename: 'Exemption', id: string, label: string }
          | { __typename: 'Grid', code: string, id: string, label: string }
          | { __typename: 'GridAssignment', id: string, label: string }
          | { __typename: 'JointConference', id: string, label: string }
          | { __typename: 'ListItem', id: string, label: string }
          | { __typename: 'Matter', id: string, label: string }
          | { __typename: 'Meeting', id: string, label: string }
          | { __typename: 'Pairing', id: string, label: string }
          | { __typename: 'PartTimeMembership', id: string, label: string }
          | { __typename: 'PartyOrganisation', id: string, label: string }
          | { __typename: 'Person', id: string, label: string }
          | { __typename: 'PropertyLinkage', id: string, label: string }
          | { __typename: 'ServiceCall', id: string, label: string }
          | { __typename: 'Source', id: string, label: string }
          | { __typename: 'Street', code: string, id: string, label: string }
          | { __typename: 'Unit', id: string, label: string, residence:
              | { code: string }
              | { code: string }
              | { code: string }
              | { code: string }
              | { code: string }
              | { code: string }
             | null }
          | { __typename: 'Venue', id: string, label: string }
          | { __typename: 'VolunteerTeam', id: string, label: string }
        > }
      | { id: string, kind: LinkageKind, synthetic: boolean, ends: Array<
          | { __typename: 'Activity', id: string, label: string }
          | { __typename: 'AdministrativeDivision', code: string, id: string, label: string }
          | { __typename: 'Alliance', id: string, label: string, serves: Array<
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
            > }
          | { __typename: 'AllianceMembership', id: string, label: string }
          | { __typename: 'Appointment', id: string, label: string }
          | { __typename: 'Appraisal', id: string, label: string }
          | { __typename: 'BigCommittee', id: string, label: string, area:
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
             }
          | { __typename: 'Building', code: string, id: string, label: string }
          | { __typename: 'Change', id: string, label: string }
          | { __typename: 'Claim', id: string, label: string }
          | { __typename: 'Community', code: string, id: string, label: string }
          | { __typename: 'Compound', code: string, id: string, label: string }
          | { __typename: 'ContactAssignment', id: string, label: string }
          | { __typename: 'DutyReport', id: string, label: string }
          | { __typename: 'Exemption', id: string, label: string }
          | { __typename: 'Grid', code: string, id: string, label: string }
          | { __typename: 'GridAssignment', id: string, label: string }
          | { __typename: 'JointConference', id: string, label: string }
          | { __typename: 'ListItem', id: string, label: string }
          | { __typename: 'Matter', id: string, label: string }
          | { __typename: 'Meeting', id: string, label: string }
          | { __typename: 'Pairing', id: string, label: string }
          | { __typename: 'PartTimeMembership', id: string, label: string }
          | { __typename: 'PartyOrganisation', id: string, label: string }
          | { __typename: 'Person', id: string, label: string }
          | { __typename: 'PropertyLinkage', id: string, label: string }
          | { __typename: 'ServiceCall', id: string, label: string }
          | { __typename: 'Source', id: string, label: string }
          | { __typename: 'Street', code: string, id: string, label: string }
          | { __typename: 'Unit', id: string, label: string, residence:
              | { code: string }
              | { code: string }
              | { code: string }
              | { code: string }
              | { code: string }
              | { code: string }
             | null }
          | { __typename: 'Venue', id: string, label: string }
          | { __typename: 'VolunteerTeam', id: string, label: string }
        > }
      | { id: string, kind: LinkageKind, synthetic: boolean, ends: Array<
          | { __typename: 'Activity', id: string, label: string }
          | { __typename: 'AdministrativeDivision', code: string, id: string, label: string }
          | { __typename: 'Alliance', id: string, label: string, serves: Array<
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
            > }
          | { __typename: 'AllianceMembership', id: string, label: string }
          | { __typename: 'Appointment', id: string, label: string }
          | { __typename: 'Appraisal', id: string, label: string }
          | { __typename: 'BigCommittee', id: string, label: string, area:
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
             }
          | { __typename: 'Building', code: string, id: string, label: string }
          | { __typename: 'Change', id: string, label: string }
          | { __typename: 'Claim', id: string, label: string }
          | { __typename: 'Community', code: string, id: string, label: string }
          | { __typename: 'Compound', code: string, id: string, label: string }
          | { __typename: 'ContactAssignment', id: string, label: string }
          | { __typename: 'DutyReport', id: string, label: string }
          | { __typename: 'Exemption', id: string, label: string }
          | { __typename: 'Grid', code: string, id: string, label: string }
          | { __typename: 'GridAssignment', id: string, label: string }
          | { __typename: 'JointConference', id: string, label: string }
          | { __typename: 'ListItem', id: string, label: string }
          | { __typename: 'Matter', id: string, label: string }
          | { __typename: 'Meeting', id: string, label: string }
          | { __typename: 'Pairing', id: string, label: string }
          | { __typename: 'PartTimeMembership', id: string, label: string }
          | { __typename: 'PartyOrganisation', id: string, label: string }
          | { __typename: 'Person', id: string, label: string }
          | { __typename: 'PropertyLinkage', id: string, label: string }
          | { __typename: 'ServiceCall', id: string, label: string }
          | { __typename: 'Source', id: string, label: string }
          | { __typename: 'Street', code: string, id: string, label: string }
          | { __typename: 'Unit', id: string, label: string, residence:
              | { code: string }
              | { code: string }
              | { code: string }
              | { code: string }
              | { code: string }
              | { code: string }
             | null }
          | { __typename: 'Venue', id: string, label: string }
          | { __typename: 'VolunteerTeam', id: string, label: string }
        > }
      | { id: string, kind: LinkageKind, synthetic: boolean, ends: Array<
          | { __typename: 'Activity', id: string, label: string }
          | { __typename: 'AdministrativeDivision', code: string, id: string, label: string }
          | { __typename: 'Alliance', id: string, label: string, serves: Array<
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
            > }
          | { __typename: 'AllianceMembership', id: string, label: string }
          | { __typename: 'Appointment', id: string, label: string }
          | { __typename: 'Appraisal', id: string, label: string }
          | { __typename: 'BigCommittee', id: string, label: string, area:
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
             }
          | { __typename: 'Building', code: string, id: string, label: string }
          | { __typename: 'Change', id: string, label: string }
          | { __typename: 'Claim', id: string, label: string }
          | { __typename: 'Community', code: string, id: string, label: string }
          | { __typename: 'Compound', code: string, id: string, label: string }
          | { __typename: 'ContactAssignment', id: string, label: string }
          | { __typename: 'DutyReport', id: string, label: string }
          | { __typename: 'Exemption', id: string, label: string }
          | { __typename: 'Grid', code: string, id: string, label: string }
          | { __typename: 'GridAssignment', id: string, label: string }
          | { __typename: 'JointConference', id: string, label: string }
          | { __typename: 'ListItem', id: string, label: string }
          | { __typename: 'Matter', id: string, label: string }
          | { __typename: 'Meeting', id: string, label: string }
          | { __typename: 'Pairing', id: string, label: string }
          | { __typename: 'PartTimeMembership', id: string, label: string }
          | { __typename: 'PartyOrganisation', id: string, label: string }
          | { __typename: 'Person', id: string, label: string }
          | { __typename: 'PropertyLinkage', id: string, label: string }
          | { __typename: 'ServiceCall', id: string, label: string }
          | { __typename: 'Source', id: string, label: string }
          | { __typename: 'Street', code: string, id: string, label: string }
          | { __typename: 'Unit', id: string, label: string, residence:
              | { code: string }
              | { code: string }
              | { code: string }
              | { code: string }
              | { code: string }
              | { code: string }
             | null }
          | { __typename: 'Venue', id: string, label: string }
          | { __typename: 'VolunteerTeam', id: string, label: string }
        > }
      | { id: string, kind: LinkageKind, synthetic: boolean, ends: Array<
          | { __typename: 'Activity', id: string, label: string }
          | { __typename: 'AdministrativeDivision', code: string, id: string, label: string }
          | { __typename: 'Alliance', id: string, label: string, serves: Array<
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
            > }
          | { __typename: 'AllianceMembership', id: string, label: string }
          | { __typename: 'Appointment', id: string, label: string }
          | { __typename: 'Appraisal', id: string, label: string }
          | { __typename: 'BigCommittee', id: string, label: string, area:
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
             }
          | { __typename: 'Building', code: string, id: string, label: string }
          | { __typename: 'Change', id: string, label: string }
          | { __typename: 'Claim', id: string, label: string }
          | { __typename: 'Community', code: string, id: string, label: string }
          | { __typename: 'Compound', code: string, id: string, label: string }
          | { __typename: 'ContactAssignment', id: string, label: string }
          | { __typename: 'DutyReport', id: string, label: string }
          | { __typename: 'Exemption', id: string, label: string }
          | { __typename: 'Grid', code: string, id: string, label: string }
          | { __typename: 'GridAssignment', id: string, label: string }
          | { __typename: 'JointConference', id: string, label: string }
          | { __typename: 'ListItem', id: string, label: string }
          | { __typename: 'Matter', id: string, label: string }
          | { __typename: 'Meeting', id: string, label: string }
          | { __typename: 'Pairing', id: string, label: string }
          | { __typename: 'PartTimeMembership', id: string, label: string }
          | { __typename: 'PartyOrganisation', id: string, label: string }
          | { __typename: 'Person', id: string, label: string }
          | { __typename: 'PropertyLinkage', id: string, label: string }
          | { __typename: 'ServiceCall', id: string, label: string }
          | { __typename: 'Source', id: string, label: string }
          | { __typename: 'Street', code: string, id: string, label: string }
          | { __typename: 'Unit', id: string, label: string, residence:
              | { code: string }
              | { code: string }
              | { code: string }
              | { code: string }
              | { code: string }
              | { code: string }
             | null }
          | { __typename: 'Venue', id: string, label: string }
          | { __typename: 'VolunteerTeam', id: string, label: string }
        > }
      | { id: string, kind: LinkageKind, synthetic: boolean, ends: Array<
          | { __typename: 'Activity', id: string, label: string }
          | { __typename: 'AdministrativeDivision', code: string, id: string, label: string }
          | { __typename: 'Alliance', id: string, label: string, serves: Array<
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
            > }
          | { __typename: 'AllianceMembership', id: string, label: string }
          | { __typename: 'Appointment', id: string, label: string }
          | { __typename: 'Appraisal', id: string, label: string }
          | { __typename: 'BigCommittee', id: string, label: string, area:
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
              | { id: string, code: string }
             }
          | { __typename: 'Building', code: string, id: string, label: string }
          | { __typename: 'Change', id: string, label: string }
          | { __typename: 'Claim', id: string, label: string }
          | { __typename: 'Community', code: string, id: string, label: string }
          | { __typename: 'Compound', code: string, id: string, label: string }
          | { __typename: 'ContactAssignment', id: string, label: string }
          | { __typename: 'DutyReport', id: string, label: string }
          | { __typename: 'Exemption', id: string, label: string }
          | { __typename: 'Grid', code: string, id: string, label: string }
          | { __typename: 'GridAssignment', id: string, label: string }
          | { __typename: 'JointConference', id: string, label: string }
          | { __typename: 'ListItem', id: string, label: string }
          | { __typename: 'Matter', id: string, label: string }
          | { __typename: 'Meeting', id: string, label: string }
          | { __typename: 'Pairing', id: string, label: string }
          | { __typename: 'PartTimeMembership', id: string, label: string }
          | { __typename: 'PartyOrganisation', id: string, label: string }
          | { __typename: 'Person', id: string, label: string }
          | { __typename: 'PropertyLinkage', id: string, label: string }
          | { __typename: 'ServiceCall', id: string, label: string }
          | { __typename: 'Source', id: string, label: string }
          | { __typename: 'Street', code: string, id: string, label: string }
          | { __typename: 'Unit', id: string, label: string, residence:
              | { code: string }
              | { code: string }
              | { code: string }
              | { code: string }
              | { code: string }
              | { code: string }
             | null }
          | { __typename: 'Venue', id: string, label: string }
          | { __typename: 'VolunteerTeam', id: string, label: string }
        > }
    > } };

export type NetworkGroupsQueryVariables = Exact<{
  area: string;
  level: AreaLevel;
  day: string;
}>;


export type NetworkGroupsQuery = { areas: { nodes: Array<
      | { code: string, name: string }
      | { code: string, name: string }
      | { code: string, name: string }
      | { code: string, name: string }
      | { code: string, name: string }
      | { code: string, name: string }
    > } };

export type NetworkAroundQueryVariables = Exact<{
  around: Array<string | number> | string | number;
  day: string;
}>;


export type NetworkAroundQuery = { subgraph: { truncated: boolean, nodes: Array<{ id: string, type: string, label: string, area: string | null }>, edges: Array<{ source: string, target: string, type: string, linkage: string | null }> } };

export type NetworkPathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  day: string;
}>;


export type NetworkPathsQuery = { paths: Array<{ length: number, nodes: Array<
      | { __typename: 'Activity', id: string, label: string }
      | { __typename: 'AdministrativeDivision', code: string, id: string, label: string }
      | { __typename: 'Alliance', id: string, label: string }
      | { __typename: 'AllianceMembership', id: string, label: string }
      | { __typename: 'Appointment', id: string, label: string }
      | { __typename: 'Appraisal', id: string, label: string }
      | { __typename: 'BigCommittee', id: string, label: string }
      | { __typename: 'Building', code: string, id: string, label: string }
      | { __typename: 'Change', id: string, label: string }
      | { __typename: 'Claim', id: string, label: string }
      | { __typename: 'Community', code: string, id: string, label: string }
      | { __typename: 'Compound', code: string, id: string, label: string }
      | { __typename: 'ContactAssignment', id: string, label: string }
      | { __typename: 'DutyReport', id: string, label: string }
      | { __typename: 'Exemption', id: string, label: string }
      | { __typename: 'Grid', code: string, id: string, label: string }
      | { __typename: 'GridAssignment', id: string, label: string }
      | { __typename: 'JointConference', id: string, label: string }
      | { __typename: 'ListItem', id: string, label: string }
      | { __typename: 'Matter', id: string, label: string }
      | { __typename: 'Meeting', id: string, label: string }
      | { __typename: 'Pairing', id: string, label: string }
      | { __typename: 'PartTimeMembership', id: string, label: string }
      | { __typename: 'PartyOrganisation', id: string, label: string }
      | { __typename: 'Person', id: string, label: string }
      | { __typename: 'PropertyLinkage', id: string, label: string }
      | { __typename: 'ServiceCall', id: string, label: string }
      | { __typename: 'Source', id: string, label: string }
      | { __typename: 'Street', code: string, id: string, label: string }
      | { __typename: 'Unit', id: string, label: string }
      | { __typename: 'Venue', id: string, label: string }
      | { __typename: 'VolunteerTeam', id: string, label: string }
    >, linkages: Array<
      | { id: string, kind: LinkageKind, label: string }
      | { id: string, kind: LinkageKind, label: string }
      | { id: string, kind: LinkageKind, label: string }
      | { id: string, kind: LinkageKind, label: string }
      | { id: string, kind: LinkageKind, label: string }
      | { id: string, kind: LinkageKind, label: string }
      | { id: string, kind: LinkageKind, label: string }
      | { id: string, kind: LinkageKind, label: string }
      | { id: string, kind: LinkageKind, label: string }
    > }> };

export type NodePageQueryVariables = Exact<{
  id: string | number;
  day: string;
}>;


export type NodePageQuery = { node:
    | { __typename: 'Activity', id: string, label: string }
    | { __typename: 'AdministrativeDivision', id: string, label: string, code: string, name: string, level: AreaLevel, ancestors: Array<
        | { id: string, code: string, name: string, level: AreaLevel }
        | { id: string, code: string, name: string, level: AreaLevel }
        | { id: string, code: string, name: string, level: AreaLevel }
        | { id: string, code: string, name: string, level: AreaLevel }
        | { id: string, code: string, name: string, level: AreaLevel }
        | { id: string, code: string, name: string, level: AreaLevel }
      > }
    | { __typename: 'Alliance', theme: string | null, id: string, label: string, allianceKind: AllianceKind, alliancePeriod: { start: string | null, end: string | null }, serves: Array<
        | { id: string, label: string, code: string, level: AreaLevel }
        | { id: string, label: string, code: string, level: AreaLevel }
        | { id: string, label: string, code: string, level: AreaLevel }
        | { id: string, label: string, code: string, level: AreaLevel }
        | { id: string, label: string, code: string, level: AreaLevel }
        | { id: string, label: string, code: string, level: AreaLevel }
      >, members: { totalCount: number }, chair: { member:
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
        , chairTerms: Array<{ start: string | null, end: string | null }> } | null, conference: { id: string, label: string } | null }
    | { __typename: 'AllianceMembership', status: LinkageStatus, version: number, synthetic: boolean, id: string, label: string, linkageKind: LinkageKind, period: { start: string | null, end: string | null }, ends: Array<
        | { __typename: 'Activity', id: string, label: string }
        | { __typename: 'AdministrativeDivision', id: string, label: string }
        | { __typename: 'Alliance', id: string, label: string }
        | { __typename: 'AllianceMembership', id: string, label: string }
        | { __typename: 'Appointment', id: string, label: string }
        | { __typename: 'Appraisal', id: string, label: string }
        | { __typename: 'BigCommittee', id: string, label: string }
        | { __typename: 'Building', id: string, label: string }
        | { __typename: 'Change', id: string, label: string }
        | { __typename: 'Claim', id: string, label: string }
        | { __typename: 'Community', id: string, label: string }
        | { __typename: 'Compound', id: string, label: string }
        | { __typename: 'ContactAssignment', id: string, label: string }
        | { __typename: 'DutyReport', id: string, label: string }
        | { __typename: 'Exemption', id: string, label: string }
        | { __typename: 'Grid', id: string, label: string }
        | { __typename: 'GridAssignment', id: string, label: string }
        | { __typename: 'JointConference', id: string, label: string }
        | { __typename: 'ListItem', id: string, label: string }
        | { __typename: 'Matter', id: string, label: string }
        | { __typename: 'Meeting', id: string, label: string }
        | { __typename: 'Pairing', id: string, label: string }
        | { __typename: 'PartTimeMembership', id: string, label: string }
        | { __typename: 'PartyOrganisation', id: string, label: string }
        | { __typename: 'Person', id: string, label: string }
        | { __typename: 'PropertyLinkage', id: string, label: string }
        | { __typename: 'ServiceCall', id: string, label: string }
        | { __typename: 'Source', id: string, label: string }
        | { __typename: 'Street', id: string, label: string }
        | { __typename: 'Unit', id: string, label: string }
        | { __typename: 'Venue', id: string, label: string }
        | { __typename: 'VolunteerTeam', id: string, label: string }
      >, history: Array<
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { terminatedOn: string | null, terminationReason: string | null, version: number, recordedFrom: string, recordedTo: string | null, agreementNumber: string | null, signedOn: string | null, annualFunding: number | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
      >, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, locator: string | null, url: string | null, synthetic: boolean }> }
    | { __typename: 'Appointment', status: LinkageStatus, version: number, synthetic: boolean, id: string, label: string, linkageKind: LinkageKind, period: { start: string | null, end: string | null }, ends: Array<
        | { __typename: 'Activity', id: string, label: string }
        | { __typename: 'AdministrativeDivision', id: string, label: string }
        | { __typename: 'Alliance', id: string, label: string }
        | { __typename: 'AllianceMembership', id: string, label: string }
        | { __typename: 'Appointment', id: string, label: string }
        | { __typename: 'Appraisal', id: string, label: string }
        | { __typename: 'BigCommittee', id: string, label: string }
        | { __typename: 'Building', id: string, label: string }
        | { __typename: 'Change', id: string, label: string }
        | { __typename: 'Claim', id: string, label: string }
        | { __typename: 'Community', id: string, label: string }
        | { __typename: 'Compound', id: string, label: string }
        | { __typename: 'ContactAssignment', id: string, label: string }
        | { __typename: 'DutyReport', id: string, label: string }
        | { __typename: 'Exemption', id: string, label: string }
        | { __typename: 'Grid', id: string, label: string }
        | { __typename: 'GridAssignment', id: string, label: string }
        | { __typename: 'JointConference', id: string, label: string }
        | { __typename: 'ListItem', id: string, label: string }
        | { __typename: 'Matter', id: string, label: string }
        | { __typename: 'Meeting', id: string, label: string }
        | { __typename: 'Pairing', id: string, label: string }
        | { __typename: 'PartTimeMembership', id: string, label: string }
        | { __typename: 'PartyOrganisation', id: string, label: string }
        | { __typename: 'Person', id: string, label: string }
        | { __typename: 'PropertyLinkage', id: string, label: string }
        | { __typename: 'ServiceCall', id: string, label: string }
        | { __typename: 'Source', id: string, label: string }
        | { __typename: 'Street', id: string, label: string }
        | { __typename: 'Unit', id: string, label: string }
        | { __typename: 'Venue', id: string, label: string }
        | { __typename: 'VolunteerTeam', id: string, label: string }
      >, history: Array<
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { terminatedOn: string | null, terminationReason: string | null, version: number, recordedFrom: string, recordedTo: string | null, agreementNumber: string | null, signedOn: string | null, annualFunding: number | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
      >, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, locator: string | null, url: string | null, synthetic: boolean }> }
    | { __typename: 'Appraisal', id: string, label: string }
    | { __typename: 'BigCommittee', id: string, label: string, committeeKind: BigCommitteeKind, host: { id: string, label: string } | null, area:
        | { id: string, code: string, name: string, level: AreaLevel, ancestors: Array<
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
          > }
        | { id: string, code: string, name: string, level: AreaLevel, ancestors: Array<
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
          > }
        | { id: string, code: string, name: string, level: AreaLevel, ancestors: Array<
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
          > }
        | { id: string, code: string, name: string, level: AreaLevel, ancestors: Array<
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
          > }
        | { id: string, code: string, name: string, level: AreaLevel, ancestors: Array<
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
          > }
        | { id: string, code: string, name: string, level: AreaLevel, ancestors: Array<
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
          > }
      , partTimeMembers: { totalCount: number }, committeeConference: { id: string, label: string } | null }
    | { __typename: 'Building', id: string, label: string, code: string, name: string, level: AreaLevel, ancestors: Array<
        | { id: string, code: string, name: string, level: AreaLevel }
        | { id: string, code: string, name: string, level: AreaLevel }
        | { id: string, code: string, name: string, level: AreaLevel }
        | { id: string, code: string, name: string, level: AreaLevel }
        | { id: string, code: string, name: string, level: AreaLevel }
        | { id: string, code: string, name: string, level: AreaLevel }
      > }
    | { __typename: 'Change', id: string, label: string }
    | { __typename: 'Claim', status: LinkageStatus, version: number, synthetic: boolean, id: string, label: string, linkageKind: LinkageKind, period: { start: string | null, end: string | null }, ends: Array<
        | { __typename: 'Activity', id: string, label: string }
        | { __typename: 'AdministrativeDivision', id: string, label: string }
        | { __typename: 'Alliance', id: string, label: string }
        | { __typename: 'AllianceMembership', id: string, label: string }
        | { __typename: 'Appointment', id: string, label: string }
        | { __typename: 'Appraisal', id: string, label: string }
        | { __typename: 'BigCommittee', id: string, label: string }
        | { __typename: 'Building', id: string, label: string }
        | { __typename: 'Change', id: string, label: string }
        | { __typename: 'Claim', id: string, label: string }
        | { __typename: 'Community', id: string, label: string }
        | { __typename: 'Compound', id: string, label: string }
        | { __typename: 'ContactAssignment', id: string, label: string }
        | { __typename: 'DutyReport', id: string, label: string }
        | { __typename: 'Exemption', id: string, label: string }
        | { __typename: 'Grid', id: string, label: string }
        | { __typename: 'GridAssignment', id: string, label: string }
        | { __typename: 'JointConference', id: string, label: string }
        | { __typename: 'ListItem', id: string, label: string }
        | { __typename: 'Matter', id: string, label: string }
        | { __typename: 'Meeting', id: string, label: string }
        | { __typename: 'Pairing', id: string, label: string }
        | { __typename: 'PartTimeMembership', id: string, label: string }
        | { __typename: 'PartyOrganisation', id: string, label: string }
        | { __typename: 'Person', id: string, label: string }
        | { __typename: 'PropertyLinkage', id: string, label: string }
        | { __typename: 'ServiceCall', id: string, label: string }
        | { __typename: 'Source', id: string, label: string }
        | { __typename: 'Street', id: string, label: string }
        | { __typename: 'Unit', id: string, label: string }
        | { __typename: 'Venue', id: string, label: string }
        | { __typename: 'VolunteerTeam', id: string, label: string }
      >, history: Array<
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { terminatedOn: string | null, terminationReason: string | null, version: number, recordedFrom: string, recordedTo: string | null, agreementNumber: string | null, signedOn: string | null, annualFunding: number | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
      >, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, locator: string | null, url: string | null, synthetic: boolean }> }
    | { __typename: 'Community', urban: boolean, id: string, label: string, code: string, name: string, level: AreaLevel, communityOrganisation: { id: string, label: string } | null, residentUnits: { totalCount: number }, venues: Array<{ id: string, label: string }>, ancestors: Array<
        | { id: string, code: string, name: string, level: AreaLevel }
        | { id: string, code: string, name: string, level: AreaLevel }
        | { id: string, code: string, name: string, level: AreaLevel }
        | { id: string, code: string, name: string, level: AreaLevel }
        | { id: string, code: string, name: string, level: AreaLevel }
        | { id: string, code: string, name: string, level: AreaLevel }
      > }
    | { __typename: 'Compound', id: string, label: string, code: string, name: string, level: AreaLevel, ancestors: Array<
        | { id: string, code: string, name: string, level: AreaLevel }
        | { id: string, code: string, name: string, level: AreaLevel }
        | { id: string, code: string, name: string, level: AreaLevel }
        | { id: string, code: string, name: string, level: AreaLevel }
        | { id: string, code: string, name: string, level: AreaLevel }
        | { id: string, code: string, name: string, level: AreaLevel }
      > }
    | { __typename: 'ContactAssignment', status: LinkageStatus, version: number, synthetic: boolean, id: string, label: string, linkageKind: LinkageKind, period: { start: string | null, end: string | null }, ends: Array<
        | { __typename: 'Activity', id: string, label: string }
        | { __typename: 'AdministrativeDivision', id: string, label: string }
        | { __typename: 'Alliance', id: string, label: string }
        | { __typename: 'AllianceMembership', id: string, label: string }
        | { __typename: 'Appointment', id: string, label: string }
        | { __typename: 'Appraisal', id: string, label: string }
        | { __typename: 'BigCommittee', id: string, label: string }
        | { __typename: 'Building', id: string, label: string }
        | { __typename: 'Change', id: string, label: string }
        | { __typename: 'Claim', id: string, label: string }
        | { __typename: 'Community', id: string, label: string }
        | { __typename: 'Compound', id: string, label: string }
        | { __typename: 'ContactAssignment', id: string, label: string }
        | { __typename: 'DutyReport', id: string, label: string }
        | { __typename: 'Exemption', id: string, label: string }
        | { __typename: 'Grid', id: string, label: string }
        | { __typename: 'GridAssignment', id: string, label: string }
        | { __typename: 'JointConference', id: string, label: string }
        | { __typename: 'ListItem', id: string, label: string }
        | { __typename: 'Matter', id: string, label: string }
        | { __typename: 'Meeting', id: string, label: string }
        | { __typename: 'Pairing', id: string, label: string }
        | { __typename: 'PartTimeMembership', id: string, label: string }
        | { __typename: 'PartyOrganisation', id: string, label: string }
        | { __typename: 'Person', id: string, label: string }
        | { __typename: 'PropertyLinkage', id: string, label: string }
        | { __typename: 'ServiceCall', id: string, label: string }
        | { __typename: 'Source', id: string, label: string }
        | { __typename: 'Street', id: string, label: string }
        | { __typename: 'Unit', id: string, label: string }
        | { __typename: 'Venue', id: string, label: string }
        | { __typename: 'VolunteerTeam', id: string, label: string }
      >, history: Array<
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { terminatedOn: string | null, terminationReason: string | null, version: number, recordedFrom: string, recordedTo: string | null, agreementNumber: string | null, signedOn: string | null, annualFunding: number | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
      >, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, locator: string | null, url: string | null, synthetic: boolean }> }
    | { __typename: 'DutyReport', status: LinkageStatus, version: number, synthetic: boolean, id: string, label: string, linkageKind: LinkageKind, period: { start: string | null, end: string | null }, ends: Array<
        | { __typename: 'Activity', id: string, label: string }
        | { __typename: 'AdministrativeDivision', id: string, label: string }
        | { __typename: 'Alliance', id: string, label: string }
        | { __typename: 'AllianceMembership', id: string, label: string }
        | { __typename: 'Appointment', id: string, label: string }
        | { __typename: 'Appraisal', id: string, label: string }
        | { __typename: 'BigCommittee', id: string, label: string }
        | { __typename: 'Building', id: string, label: string }
        | { __typename: 'Change', id: string, label: string }
        | { __typename: 'Claim', id: string, label: string }
        | { __typename: 'Community', id: string, label: string }
        | { __typename: 'Compound', id: string, label: string }
        | { __typename: 'ContactAssignment', id: string, label: string }
        | { __typename: 'DutyReport', id: string, label: string }
        | { __typename: 'Exemption', id: string, label: string }
        | { __typename: 'Grid', id: string, label: string }
        | { __typename: 'GridAssignment', id: string, label: string }
        | { __typename: 'JointConference', id: string, label: string }
        | { __typename: 'ListItem', id: string, label: string }
        | { __typename: 'Matter', id: string, label: string }
        | { __typename: 'Meeting', id: string, label: string }
        | { __typename: 'Pairing', id: string, label: string }
        | { __typename: 'PartTimeMembership', id: string, label: string }
        | { __typename: 'PartyOrganisation', id: string, label: string }
        | { __typename: 'Person', id: string, label: string }
        | { __typename: 'PropertyLinkage', id: string, label: string }
        | { __typename: 'ServiceCall', id: string, label: string }
        | { __typename: 'Source', id: string, label: string }
        | { __typename: 'Street', id: string, label: string }
        | { __typename: 'Unit', id: string, label: string }
        | { __typename: 'Venue', id: string, label: string }
        | { __typename: 'VolunteerTeam', id: string, label: string }
      >, history: Array<
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { terminatedOn: string | null, terminationReason: string | null, version: number, recordedFrom: string, recordedTo: string | null, agreementNumber: string | null, signedOn: string | null, annualFunding: number | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
      >, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, locator: string | null, url: string | null, synthetic: boolean }> }
    | { __typename: 'Exemption', id: string, label: string }
    | { __typename: 'Grid', id: string, label: string, code: string, name: string, level: AreaLevel, ancestors: Array<
        | { id: string, code: string, name: string, level: AreaLevel }
        | { id: string, code: string, name: string, level: AreaLevel }
        | { id: string, code: string, name: string, level: AreaLevel }
        | { id: string, code: string, name: string, level: AreaLevel }
        | { id: string, code: string, name: string, level: AreaLevel }
        | { id: string, code: string, name: string, level: AreaLevel }
      > }
    | { __typename: 'GridAssignment', status: LinkageStatus, version: number, synthetic: boolean, id: string, label: string, linkageKind: LinkageKind, period: { start: string | null, end: string | null }, ends: Array<
        | { __typename: 'Activity', id: string, label: string }
        | { __typename: 'AdministrativeDivision', id: string, label: string }
        | { __typename: 'Alliance', id: string, label: string }
        | { __typename: 'AllianceMembership', id: string, label: string }
        | { __typename: 'Appointment', id: string, label: string }
        | { __typename: 'Appraisal', id: string, label: string }
        | { __typename: 'BigCommittee', id: string, label: string }
        | { __typename: 'Building', id: string, label: string }
        | { __typename: 'Change', id: string, label: string }
        | { __typename: 'Claim', id: string, label: string }
        | { __typename: 'Community', id: string, label: string }
        | { __typename: 'Compound', id: string, label: string }
        | { __typename: 'ContactAssignment', id: string, label: string }
        | { __typename: 'DutyReport', id: string, label: string }
        | { __typename: 'Exemption', id: string, label: string }
        | { __typename: 'Grid', id: string, label: string }
        | { __typename: 'GridAssignment', id: string, label: string }
        | { __typename: 'JointConference', id: string, label: string }
        | { __typename: 'ListItem', id: string, label: string }
        | { __typename: 'Matter', id: string, label: string }
        | { __typename: 'Meeting', id: string, label: string }
        | { __typename: 'Pairing', id: string, label: string }
        | { __typename: 'PartTimeMembership', id: string, label: string }
        | { __typename: 'PartyOrganisation', id: string, label: string }
        | { __typename: 'Person', id: string, label: string }
        | { __typename: 'PropertyLinkage', id: string, label: string }
        | { __typename: 'ServiceCall', id: string, label: string }
        | { __typename: 'Source', id: string, label: string }
        | { __typename: 'Street', id: string, label: string }
        | { __typename: 'Unit', id: string, label: string }
        | { __typename: 'Venue', id: string, label: string }
        | { __typename: 'VolunteerTeam', id: string, label: string }
      >, history: Array<
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { terminatedOn: string | null, terminationReason: string | null, version: number, recordedFrom: string, recordedTo: string | null, agreementNumber: string | null, signedOn: string | null, annualFunding: number | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
      >, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, locator: string | null, url: string | null, synthetic: boolean }> }
    | { __typename: 'JointConference', id: string, label: string }
    | { __typename: 'ListItem', id: string, label: string }
    | { __typename: 'Matter', id: string, label: string }
    | { __typename: 'Meeting', id: string, label: string }
    | { __typename: 'Pairing', status: LinkageStatus, version: number, synthetic: boolean, terminatedOn: string | null, terminationReason: string | null, id: string, label: string, agreementNumber: string | null, signedOn: string | null, annualFunding: number | null, linkageKind: LinkageKind, period: { start: string | null, end: string | null }, ends: Array<
        | { __typename: 'Activity', id: string, label: string }
        | { __typename: 'AdministrativeDivision', id: string, label: string }
        | { __typename: 'Alliance', id: string, label: string }
        | { __typename: 'AllianceMembership', id: string, label: string }
        | { __typename: 'Appointment', id: string, label: string }
        | { __typename: 'Appraisal', id: string, label: string }
        | { __typename: 'BigCommittee', id: string, label: string }
        | { __typename: 'Building', id: string, label: string }
        | { __typename: 'Change', id: string, label: string }
        | { __typename: 'Claim', id: string, label: string }
        | { __typename: 'Community', id: string, label: string }
        | { __typename: 'Compound', id: string, label: string }
        | { __typename: 'ContactAssignment', id: string, label: string }
        | { __typename: 'DutyReport', id: string, label: string }
        | { __typename: 'Exemption', id: string, label: string }
        | { __typename: 'Grid', id: string, label: string }
        | { __typename: 'GridAssignment', id: string, label: string }
        | { __typename: 'JointConference', id: string, label: string }
        | { __typename: 'ListItem', id: string, label: string }
        | { __typename: 'Matter', id: string, label: string }
        | { __typename: 'Meeting', id: string, label: string }
        | { __typename: 'Pairing', id: string, label: string }
        | { __typename: 'PartTimeMembership', id: string, label: string }
        | { __typename: 'PartyOrganisation', id: string, label: string }
        | { __typename: 'Person', id: string, label: string }
        | { __typename: 'PropertyLinkage', id: string, label: string }
        | { __typename: 'ServiceCall', id: string, label: string }
        | { __typename: 'Source', id: string, label: string }
        | { __typename: 'Street', id: string, label: string }
        | { __typename: 'Unit', id: string, label: string }
        | { __typename: 'Venue', id: string, label: string }
        | { __typename: 'VolunteerTeam', id: string, label: string }
      >, history: Array<
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { terminatedOn: string | null, terminationReason: string | null, version: number, recordedFrom: string, recordedTo: string | null, agreementNumber: string | null, signedOn: string | null, annualFunding: number | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
      >, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, locator: string | null, url: string | null, synthetic: boolean }>, unit: { id: string }, community: { code: string }, activities: { totalCount: number }, claims: { totalCount: number } }
    | { __typename: 'PartTimeMembership', status: LinkageStatus, version: number, synthetic: boolean, id: string, label: string, linkageKind: LinkageKind, period: { start: string | null, end: string | null }, ends: Array<
        | { __typename: 'Activity', id: string, label: string }
        | { __typename: 'AdministrativeDivision', id: string, label: string }
        | { __typename: 'Alliance', id: string, label: string }
        | { __typename: 'AllianceMembership', id: string, label: string }
        | { __typename: 'Appointment', id: string, label: string }
        | { __typename: 'Appraisal', id: string, label: string }
        | { __typename: 'BigCommittee', id: string, label: string }
        | { __typename: 'Building', id: string, label: string }
        | { __typename: 'Change', id: string, label: string }
        | { __typename: 'Claim', id: string, label: string }
        | { __typename: 'Community', id: string, label: string }
        | { __typename: 'Compound', id: string, label: string }
        | { __typename: 'ContactAssignment', id: string, label: string }
        | { __typename: 'DutyReport', id: string, label: string }
        | { __typename: 'Exemption', id: string, label: string }
        | { __typename: 'Grid', id: string, label: string }
        | { __typename: 'GridAssignment', id: string, label: string }
        | { __typename: 'JointConference', id: string, label: string }
        | { __typename: 'ListItem', id: string, label: string }
        | { __typename: 'Matter', id: string, label: string }
        | { __typename: 'Meeting', id: string, label: string }
        | { __typename: 'Pairing', id: string, label: string }
        | { __typename: 'PartTimeMembership', id: string, label: string }
        | { __typename: 'PartyOrganisation', id: string, label: string }
        | { __typename: 'Person', id: string, label: string }
        | { __typename: 'PropertyLinkage', id: string, label: string }
        | { __typename: 'ServiceCall', id: string, label: string }
        | { __typename: 'Source', id: string, label: string }
        | { __typename: 'Street', id: string, label: string }
        | { __typename: 'Unit', id: string, label: string }
        | { __typename: 'Venue', id: string, label: string }
        | { __typename: 'VolunteerTeam', id: string, label: string }
      >, history: Array<
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { terminatedOn: string | null, terminationReason: string | null, version: number, recordedFrom: string, recordedTo: string | null, agreementNumber: string | null, signedOn: string | null, annualFunding: number | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
      >, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, locator: string | null, url: string | null, synthetic: boolean }> }
    | { __typename: 'PartyOrganisation', starRating: number | null, id: string, label: string, organisationKind: PartyOrganisationKind, organisationMembers: number | null, superior: { id: string, label: string } | null, ofUnit: { id: string, label: string } | null, leads:
        | { id: string, code: string, name: string, level: AreaLevel, ancestors: Array<
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
          > }
        | { id: string, code: string, name: string, level: AreaLevel, ancestors: Array<
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
          > }
        | { id: string, code: string, name: string, level: AreaLevel, ancestors: Array<
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
          > }
        | { id: string, code: string, name: string, level: AreaLevel, ancestors: Array<
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
          > }
        | { id: string, code: string, name: string, level: AreaLevel, ancestors: Array<
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
          > }
        | { id: string, code: string, name: string, level: AreaLevel, ancestors: Array<
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
          > }
       | null }
    | { __typename: 'Person', id: string, label: string }
    | { __typename: 'PropertyLinkage', status: LinkageStatus, version: number, synthetic: boolean, id: string, label: string, linkageKind: LinkageKind, period: { start: string | null, end: string | null }, ends: Array<
        | { __typename: 'Activity', id: string, label: string }
        | { __typename: 'AdministrativeDivision', id: string, label: string }
        | { __typename: 'Alliance', id: string, label: string }
        | { __typename: 'AllianceMembership', id: string, label: string }
        | { __typename: 'Appointment', id: string, label: string }
        | { __typename: 'Appraisal', id: string, label: string }
        | { __typename: 'BigCommittee', id: string, label: string }
        | { __typename: 'Building', id: string, label: string }
        | { __typename: 'Change', id: string, label: string }
        | { __typename: 'Claim', id: string, label: string }
        | { __typename: 'Community', id: string, label: string }
        | { __typename: 'Compound', id: string, label: string }
        | { __typename: 'ContactAssignment', id: string, label: string }
        | { __typename: 'DutyReport', id: string, label: string }
        | { __typename: 'Exemption', id: string, label: string }
        | { __typename: 'Grid', id: string, label: string }
        | { __typename: 'GridAssignment', id: string, label: string }
        | { __typename: 'JointConference', id: string, label: string }
        | { __typename: 'ListItem', id: string, label: string }
        | { __typename: 'Matter', id: string, label: string }
        | { __typename: 'Meeting', id: string, label: string }
        | { __typename: 'Pairing', id: string, label: string }
        | { __typename: 'PartTimeMembership', id: string, label: string }
        | { __typename: 'PartyOrganisation', id: string, label: string }
        | { __typename: 'Person', id: string, label: string }
        | { __typename: 'PropertyLinkage', id: string, label: string }
        | { __typename: 'ServiceCall', id: string, label: string }
        | { __typename: 'Source', id: string, label: string }
        | { __typename: 'Street', id: string, label: string }
        | { __typename: 'Unit', id: string, label: string }
        | { __typename: 'Venue', id: string, label: string }
        | { __typename: 'VolunteerTeam', id: string, label: string }
      >, history: Array<
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { terminatedOn: string | null, terminationReason: string | null, version: number, recordedFrom: string, recordedTo: string | null, agreementNumber: string | null, signedOn: string | null, annualFunding: number | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
        | { version: number, recordedFrom: string, recordedTo: string | null, period: { start: string | null, end: string | null } }
      >, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, locator: string | null, url: string | null, synthetic: boolean }> }
    | { __typename: 'ServiceCall', id: string, label: string }
    | { __typename: 'Source', id: string, label: string }
    | { __typename: 'Street', id: string, label: string, code: string, name: string, level: AreaLevel, ancestors: Array<
        | { id: string, code: string, name: string, level: AreaLevel }
        | { id: string, code: string, name: string, level: AreaLevel }
        | { id: string, code: string, name: string, level: AreaLevel }
        | { id: string, code: string, name: string, level: AreaLevel }
        | { id: string, code: string, name: string, level: AreaLevel }
        | { id: string, code: string, name: string, level: AreaLevel }
      > }
    | { __typename: 'Unit', kind: UnitKind, tier: UnitTier, twoNew: boolean, formerNames: Array<string>, creditCode: string | null, partyMembers: number | null, dissolvedOn: string | null, id: string, label: string, partyOrganisation: { id: string, label: string } | null, residence:
        | { id: string, code: string, name: string, level: AreaLevel, ancestors: Array<
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
          > }
        | { id: string, code: string, name: string, level: AreaLevel, ancestors: Array<
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
          > }
        | { id: string, code: string, name: string, level: AreaLevel, ancestors: Array<
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
          > }
        | { id: string, code: string, name: string, level: AreaLevel, ancestors: Array<
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
          > }
        | { id: string, code: string, name: string, level: AreaLevel, ancestors: Array<
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
          > }
        | { id: string, code: string, name: string, level: AreaLevel, ancestors: Array<
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
            | { id: string, code: string, name: string, level: AreaLevel }
          > }
       | null, paired: { state: CoverageState, reason: GapReason | null, since: string | null, days: number | null } | null }
    | { __typename: 'Venue', id: string, label: string }
    | { __typename: 'VolunteerTeam', id: string, label: string }
   | null };

type Placed_AdministrativeDivision_Fragment = { id: string, code: string, name: string, level: AreaLevel, ancestors: Array<
    | { id: string, code: string, name: string, level: AreaLevel }
    | { id: string, code: string, name: string, level: AreaLevel }
    | { id: string, code: string, name: string, level: AreaLevel }
    | { id: string, code: string, name: string, level: AreaLevel }
    | { id: string, code: string, name: string, level: AreaLevel }
    | { id: string, code: string, name: string, level: AreaLevel }
  > };

type Placed_Building_Fragment = { id: string, code: string, name: string, level: AreaLevel, ancestors: Array<
    | { id: string, code: string, name: string, level: AreaLevel }
    | { id: string, code: string, name: string, level: AreaLevel }
    | { id: string, code: string, name: string, level: AreaLevel }
    | { id: string, code: string, name: string, level: AreaLevel }
    | { id: string, code: string, name: string, level: AreaLevel }
    | { id: string, code: string, name: string, level: AreaLevel }
  > };

type Placed_Community_Fragment = { id: string, code: string, name: string, level: AreaLevel, ancestors: Array<
    | { id: string, code: string, name: string, level: AreaLevel }
    | { id: string, code: string, name: string, level: AreaLevel }
    | { id: string, code: string, name: string, level: AreaLevel }
    | { id: string, code: string, name: string, level: AreaLevel }
    | { id: string, code: string, name: string, level: AreaLevel }
    | { id: string, code: string, name: string, level: AreaLevel }
  > };

type Placed_Compound_Fragment = { id: string, code: string, name: string, level: AreaLevel, ancestors: Array<
    | { id: string, code: string, name: string, level: AreaLevel }
    | { id: string, code: string, name: string, level: AreaLevel }
    | { id: string, code: string, name: string, level: AreaLevel }
    | { id: string, code: string, name: string, level: AreaLevel }
    | { id: string, code: string, name: string, level: AreaLevel }
    | { id: string, code: string, name: string, level: AreaLevel }
  > };

type Placed_Grid_Fragment = { id: string, code: string, name: string, level: AreaLevel, ancestors: Array<
    | { id: string, code: string, name: string, level: AreaLevel }
    | { id: string, code: string, name: string, level: AreaLevel }
    | { id: string, code: string, name: string, level: AreaLevel }
    | { id: string, code: string, name: string, level: AreaLevel }
    | { id: string, code: string, name: string, level: AreaLevel }
    | { id: string, code: string, name: string, level: AreaLevel }
  > };

type Placed_Street_Fragment = { id: string, code: string, name: string, level: AreaLevel, ancestors: Array<
    | { id: string, code: string, name: string, level: AreaLevel }
    | { id: string, code: string, name: string, level: AreaLevel }
    | { id: string, code: string, name: string, level: AreaLevel }
    | { id: string, code: string, name: string, level: AreaLevel }
    | { id: string, code: string, name: string, level: AreaLevel }
    | { id: string, code: string, name: string, level: AreaLevel }
  > };

export type PlacedFragment =
  | Placed_AdministrativeDivision_Fragment
  | Placed_Building_Fragment
  | Placed_Community_Fragment
  | Placed_Compound_Fragment
  | Placed_Grid_Fragment
  | Placed_Street_Fragment
;

export type AgreedFragment = { agreementNumber: string | null, signedOn: string | null, annualFunding: number | null };

export type CitedFragment = { id: string, title: string, publisher: string | null, published: string | null, locator: string | null, url: string | null, synthetic: boolean };

export type NodeTimelineQueryVariables = Exact<{
  id: string | number;
  day: string;
}>;


export type NodeTimelineQuery = { timeline: Array<{ on: string | null, recordedAt: string, type: TimelineEventType, title: string, linkage:
      | { id: string, label: string, kind: LinkageKind, status: LinkageStatus, synthetic: boolean, chairTerms: Array<{ start: string | null, end: string | null }>, period: { start: string | null, end: string | null }, ends: Array<
          | { __typename: 'Activity', id: string, label: string }
          | { __typename: 'AdministrativeDivision', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'Alliance', id: string, label: string }
          | { __typename: 'AllianceMembership', id: string, label: string }
          | { __typename: 'Appointment', id: string, label: string }
          | { __typename: 'Appraisal', id: string, label: string }
          | { __typename: 'BigCommittee', id: string, label: string }
          | { __typename: 'Building', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'Change', id: string, label: string }
          | { __typename: 'Claim', id: string, label: string }
          | { __typename: 'Community', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'Compound', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'ContactAssignment', id: string, label: string }
          | { __typename: 'DutyReport', id: string, label: string }
          | { __typename: 'Exemption', id: string, label: string }
          | { __typename: 'Grid', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'GridAssignment', id: string, label: string }
          | { __typename: 'JointConference', id: string, label: string }
          | { __typename: 'ListItem', id: string, label: string }
          | { __typename: 'Matter', id: string, label: string }
          | { __typename: 'Meeting', id: string, label: string }
          | { __typename: 'Pairing', id: string, label: string }
          | { __typename: 'PartTimeMembership', id: string, label: string }
          | { __typename: 'PartyOrganisation', id: string, label: string }
          | { __typename: 'Person', id: string, label: string }
          | { __typename: 'PropertyLinkage', id: string, label: string }
          | { __typename: 'ServiceCall', id: string, label: string }
          | { __typename: 'Source', id: string, label: string }
          | { __typename: 'Street', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'Unit', id: string, label: string }
          | { __typename: 'Venue', id: string, label: string }
          | { __typename: 'VolunteerTeam', id: string, label: string }
        >, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, locator: string | null, url: string | null, synthetic: boolean }> }
      | { id: string, label: string, kind: LinkageKind, status: LinkageStatus, synthetic: boolean, period: { start: string | null, end: string | null }, ends: Array<
          | { __typename: 'Activity', id: string, label: string }
          | { __typename: 'AdministrativeDivision', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'Alliance', id: string, label: string }
          | { __typename: 'AllianceMembership', id: string, label: string }
          | { __typename: 'Appointment', id: string, label: string }
          | { __typename: 'Appraisal', id: string, label: string }
          | { __typename: 'BigCommittee', id: string, label: string }
          | { __typename: 'Building', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'Change', id: string, label: string }
          | { __typename: 'Claim', id: string, label: string }
          | { __typename: 'Community', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'Compound', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'ContactAssignment', id: string, label: string }
          | { __typename: 'DutyReport', id: string, label: string }
          | { __typename: 'Exemption', id: string, label: string }
          | { __typename: 'Grid', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'GridAssignment', id: string, label: string }
          | { __typename: 'JointConference', id: string, label: string }
          | { __typename: 'ListItem', id: string, label: string }
          | { __typename: 'Matter', id: string, label: string }
          | { __typename: 'Meeting', id: string, label: string }
          | { __typename: 'Pairing', id: string, label: string }
          | { __typename: 'PartTimeMembership', id: string, label: string }
          | { __typename: 'PartyOrganisation', id: string, label: string }
          | { __typename: 'Person', id: string, label: string }
          | { __typename: 'PropertyLinkage', id: string, label: string }
          | { __typename: 'ServiceCall', id: string, label: string }
          | { __typename: 'Source', id: string, label: string }
          | { __typename: 'Street', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'Unit', id: string, label: string }
          | { __typename: 'Venue', id: string, label: string }
          | { __typename: 'VolunteerTeam', id: string, label: string }
        >, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, locator: string | null, url: string | null, synthetic: boolean }> }
      | { id: string, label: string, kind: LinkageKind, status: LinkageStatus, synthetic: boolean, period: { start: string | null, end: string | null }, ends: Array<
          | { __typename: 'Activity', id: string, label: string }
          | { __typename: 'AdministrativeDivision', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'Alliance', id: string, label: string }
          | { __typename: 'AllianceMembership', id: string, label: string }
          | { __typename: 'Appointment', id: string, label: string }
          | { __typename: 'Appraisal', id: string, label: string }
          | { __typename: 'BigCommittee', id: string, label: string }
          | { __typename: 'Building', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'Change', id: string, label: string }
          | { __typename: 'Claim', id: string, label: string }
          | { __typename: 'Community', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'Compound', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'ContactAssignment', id: string, label: string }
          | { __typename: 'DutyReport', id: string, label: string }
          | { __typename: 'Exemption', id: string, label: string }
          | { __typename: 'Grid', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'GridAssignment', id: string, label: string }
          | { __typename: 'JointConference', id: string, label: string }
          | { __typename: 'ListItem', id: string, label: string }
          | { __typename: 'Matter', id: string, label: string }
          | { __typename: 'Meeting', id: string, label: string }
          | { __typename: 'Pairing', id: string, label: string }
          | { __typename: 'PartTimeMembership', id: string, label: string }
          | { __typename: 'PartyOrganisation', id: string, label: string }
          | { __typename: 'Person', id: string, label: string }
          | { __typename: 'PropertyLinkage', id: string, label: string }
          | { __typename: 'ServiceCall', id: string, label: string }
          | { __typename: 'Source', id: string, label: string }
          | { __typename: 'Street', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'Unit', id: string, label: string }
          | { __typename: 'Venue', id: string, label: string }
          | { __typename: 'VolunteerTeam', id: string, label: string }
        >, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, locator: string | null, url: string | null, synthetic: boolean }> }
      | { id: string, label: string, kind: LinkageKind, status: LinkageStatus, synthetic: boolean, period: { start: string | null, end: string | null }, ends: Array<
          | { __typename: 'Activity', id: string, label: string }
          | { __typename: 'AdministrativeDivision', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'Alliance', id: string, label: string }
          | { __typename: 'AllianceMembership', id: string, label: string }
          | { __typename: 'Appointment', id: string, label: string }
          | { __typename: 'Appraisal', id: string, label: string }
          | { __typename: 'BigCommittee', id: string, label: string }
          | { __typename: 'Building', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'Change', id: string, label: string }
          | { __typename: 'Claim', id: string, label: string }
          | { __typename: 'Community', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'Compound', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'ContactAssignment', id: string, label: string }
          | { __typename: 'DutyReport', id: string, label: string }
          | { __typename: 'Exemption', id: string, label: string }
          | { __typename: 'Grid', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'GridAssignment', id: string, label: string }
          | { __typename: 'JointConference', id: string, label: string }
          | { __typename: 'ListItem', id: string, label: string }
          | { __typename: 'Matter', id: string, label: string }
          | { __typename: 'Meeting', id: string, label: string }
          | { __typename: 'Pairing', id: string, label: string }
          | { __typename: 'PartTimeMembership', id: string, label: string }
          | { __typename: 'PartyOrganisation', id: string, label: string }
          | { __typename: 'Person', id: string, label: string }
          | { __typename: 'PropertyLinkage', id: string, label: string }
          | { __typename: 'ServiceCall', id: string, label: string }
          | { __typename: 'Source', id: string, label: string }
          | { __typename: 'Street', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'Unit', id: string, label: string }
          | { __typename: 'Venue', id: string, label: string }
          | { __typename: 'VolunteerTeam', id: string, label: string }
        >, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, locator: string | null, url: string | null, synthetic: boolean }> }
      | { id: string, label: string, kind: LinkageKind, status: LinkageStatus, synthetic: boolean, period: { start: string | null, end: string | null }, ends: Array<
          | { __typename: 'Activity', id: string, label: string }
          | { __typename: 'AdministrativeDivision', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'Alliance', id: string, label: string }
          | { __typename: 'AllianceMembership', id: string, label: string }
          | { __typename: 'Appointment', id: string, label: string }
          | { __typename: 'Appraisal', id: string, label: string }
          | { __typename: 'BigCommittee', id: string, label: string }
          | { __typename: 'Building', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'Change', id: string, label: string }
          | { __typename: 'Claim', id: string, label: string }
          | { __typename: 'Community', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'Compound', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'ContactAssignment', id: string, label: string }
          | { __typename: 'DutyReport', id: string, label: string }
          | { __typename: 'Exemption', id: string, label: string }
          | { __typename: 'Grid', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'GridAssignment', id: string, label: string }
          | { __typename: 'JointConference', id: string, label: string }
          | { __typename: 'ListItem', id: string, label: string }
          | { __typename: 'Matter', id: string, label: string }
          | { __typename: 'Meeting', id: string, label: string }
          | { __typename: 'Pairing', id: string, label: string }
          | { __typename: 'PartTimeMembership', id: string, label: string }
          | { __typename: 'PartyOrganisation', id: string, label: string }
          | { __typename: 'Person', id: string, label: string }
          | { __typename: 'PropertyLinkage', id: string, label: string }
          | { __typename: 'ServiceCall', id: string, label: string }
          | { __typename: 'Source', id: string, label: string }
          | { __typename: 'Street', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'Unit', id: string, label: string }
          | { __typename: 'Venue', id: string, label: string }
          | { __typename: 'VolunteerTeam', id: string, label: string }
        >, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, locator: string | null, url: string | null, synthetic: boolean }> }
      | { id: string, label: string, kind: LinkageKind, status: LinkageStatus, synthetic: boolean, period: { start: string | null, end: string | null }, ends: Array<
          | { __typename: 'Activity', id: string, label: string }
          | { __typename: 'AdministrativeDivision', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'Alliance', id: string, label: string }
          | { __typename: 'AllianceMembership', id: string, label: string }
          | { __typename: 'Appointment', id: string, label: string }
          | { __typename: 'Appraisal', id: string, label: string }
          | { __typename: 'BigCommittee', id: string, label: string }
          | { __typename: 'Building', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'Change', id: string, label: string }
          | { __typename: 'Claim', id: string, label: string }
          | { __typename: 'Community', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'Compound', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'ContactAssignment', id: string, label: string }
          | { __typename: 'DutyReport', id: string, label: string }
          | { __typename: 'Exemption', id: string, label: string }
          | { __typename: 'Grid', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'GridAssignment', id: string, label: string }
          | { __typename: 'JointConference', id: string, label: string }
          | { __typename: 'ListItem', id: string, label: string }
          | { __typename: 'Matter', id: string, label: string }
          | { __typename: 'Meeting', id: string, label: string }
          | { __typename: 'Pairing', id: string, label: string }
          | { __typename: 'PartTimeMembership', id: string, label: string }
          | { __typename: 'PartyOrganisation', id: string, label: string }
          | { __typename: 'Person', id: string, label: string }
          | { __typename: 'PropertyLinkage', id: string, label: string }
          | { __typename: 'ServiceCall', id: string, label: string }
          | { __typename: 'Source', id: string, label: string }
          | { __typename: 'Street', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'Unit', id: string, label: string }
          | { __typename: 'Venue', id: string, label: string }
          | { __typename: 'VolunteerTeam', id: string, label: string }
        >, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, locator: string | null, url: string | null, synthetic: boolean }> }
      | { id: string, label: string, kind: LinkageKind, status: LinkageStatus, synthetic: boolean, period: { start: string | null, end: string | null }, ends: Array<
          | { __typename: 'Activity', id: string, label: string }
          | { __typename: 'AdministrativeDivision', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'Alliance', id: string, label: string }
          | { __typename: 'AllianceMembership', id: string, label: string }
          | { __typename: 'Appointment', id: string, label: string }
          | { __typename: 'Appraisal', id: string, label: string }
          | { __typename: 'BigCommittee', id: string, label: string }
          | { __typename: 'Building', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'Change', id: string, label: string }
          | { __typename: 'Claim', id: string, label: string }
          | { __typename: 'Community', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'Compound', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'ContactAssignment', id: string, label: string }
          | { __typename: 'DutyReport', id: string, label: string }
          | { __typename: 'Exemption', id: string, label: string }
          | { __typename: 'Grid', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'GridAssignment', id: string, label: string }
          | { __typename: 'JointConference', id: string, label: string }
          | { __typename: 'ListItem', id: string, label: string }
          | { __typename: 'Matter', id: string, label: string }
          | { __typename: 'Meeting', id: string, label: string }
          | { __typename: 'Pairing', id: string, label: string }
          | { __typename: 'PartTimeMembership', id: string, label: string }
          | { __typename: 'PartyOrganisation', id: string, label: string }
          | { __typename: 'Person', id: string, label: string }
          | { __typename: 'PropertyLinkage', id: string, label: string }
          | { __typename: 'ServiceCall', id: string, label: string }
          | { __typename: 'Source', id: string, label: string }
          | { __typename: 'Street', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'Unit', id: string, label: string }
          | { __typename: 'Venue', id: string, label: string }
          | { __typename: 'VolunteerTeam', id: string, label: string }
        >, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, locator: string | null, url: string | null, synthetic: boolean }> }
      | { id: string, label: string, kind: LinkageKind, status: LinkageStatus, synthetic: boolean, period: { start: string | null, end: string | null }, ends: Array<
          | { __typename: 'Activity', id: string, label: string }
          | { __typename: 'AdministrativeDivision', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'Alliance', id: string, label: string }
          | { __typename: 'AllianceMembership', id: string, label: string }
          | { __typename: 'Appointment', id: string, label: string }
          | { __typename: 'Appraisal', id: string, label: string }
          | { __typename: 'BigCommittee', id: string, label: string }
          | { __typename: 'Building', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'Change', id: string, label: string }
          | { __typename: 'Claim', id: string, label: string }
          | { __typename: 'Community', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'Compound', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'ContactAssignment', id: string, label: string }
          | { __typename: 'DutyReport', id: string, label: string }
          | { __typename: 'Exemption', id: string, label: string }
          | { __typename: 'Grid', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'GridAssignment', id: string, label: string }
          | { __typename: 'JointConference', id: string, label: string }
          | { __typename: 'ListItem', id: string, label: string }
          | { __typename: 'Matter', id: string, label: string }
          | { __typename: 'Meeting', id: string, label: string }
          | { __typename: 'Pairing', id: string, label: string }
          | { __typename: 'PartTimeMembership', id: string, label: string }
          | { __typename: 'PartyOrganisation', id: string, label: string }
          | { __typename: 'Person', id: string, label: string }
          | { __typename: 'PropertyLinkage', id: string, label: string }
          | { __typename: 'ServiceCall', id: string, label: string }
          | { __typename: 'Source', id: string, label: string }
          | { __typename: 'Street', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'Unit', id: string, label: string }
          | { __typename: 'Venue', id: string, label: string }
          | { __typename: 'VolunteerTeam', id: string, label: string }
        >, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, locator: string | null, url: string | null, synthetic: boolean }> }
      | { id: string, label: string, kind: LinkageKind, status: LinkageStatus, synthetic: boolean, period: { start: string | null, end: string | null }, ends: Array<
          | { __typename: 'Activity', id: string, label: string }
          | { __typename: 'AdministrativeDivision', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'Alliance', id: string, label: string }
          | { __typename: 'AllianceMembership', id: string, label: string }
          | { __typename: 'Appointment', id: string, label: string }
          | { __typename: 'Appraisal', id: string, label: string }
          | { __typename: 'BigCommittee', id: string, label: string }
          | { __typename: 'Building', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'Change', id: string, label: string }
          | { __typename: 'Claim', id: string, label: string }
          | { __typename: 'Community', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'Compound', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'ContactAssignment', id: string, label: string }
          | { __typename: 'DutyReport', id: string, label: string }
          | { __typename: 'Exemption', id: string, label: string }
          | { __typename: 'Grid', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'GridAssignment', id: string, label: string }
          | { __typename: 'JointConference', id: string, label: string }
          | { __typename: 'ListItem', id: string, label: string }
          | { __typename: 'Matter', id: string, label: string }
          | { __typename: 'Meeting', id: string, label: string }
          | { __typename: 'Pairing', id: string, label: string }
          | { __typename: 'PartTimeMembership', id: string, label: string }
          | { __typename: 'PartyOrganisation', id: string, label: string }
          | { __typename: 'Person', id: string, label: string }
          | { __typename: 'PropertyLinkage', id: string, label: string }
          | { __typename: 'ServiceCall', id: string, label: string }
          | { __typename: 'Source', id: string, label: string }
          | { __typename: 'Street', code: string, level: AreaLevel, id: string, label: string }
          | { __typename: 'Unit', id: string, label: string }
          | { __typename: 'Venue', id: string, label: string }
          | { __typename: 'VolunteerTeam', id: string, label: string }
        >, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, locator: string | null, url: string | null, synthetic: boolean }> }
     }> };

export type AlliancesOfQueryVariables = Exact<{
  area: string;
  day: string;
}>;


export type AlliancesOfQuery = { alliances: { totalCount: number, nodes: Array<{ id: string, name: string, kind: AllianceKind, members: { totalCount: number }, chair: { member:
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
        , chairTerms: Array<{ start: string | null, end: string | null }> } | null }> } };

export type AreaFiguresQueryVariables = Exact<{
  area: string;
  day: string;
}>;


export type AreaFiguresQuery = { coverage: { counts: { population: number, covered: number, gap: number, unknown: number, exempt: number, rate: number | null } }, statistics: { urbanCommunities: number, compounds: number, grids: number, units: number, partyOrganisations: number, pairings: number, pairedCommunities: number, bigWorkingCommittees: number, bigPartyCommittees: number, partTimeMembers: number, representedUnits: number, alliances: number, allianceMembers: number, dutyReportUnits: number, dutyReportMembers: number, conferences: number, meetings: number, matters: number, mattersResolved: number, needs: number, resources: number, projects: number, activities: number, serviceCalls: number, venues: number, volunteerTeams: number } };

export type CoverageMatrixOfQueryVariables = Exact<{
  area: string;
  level: AreaLevel;
  day: string;
}>;


export type CoverageMatrixOfQuery = { coverageMatrix: { rules: Array<CoverageRule>, areas: Array<
      | { code: string, name: string }
      | { code: string, name: string }
      | { code: string, name: string }
      | { code: string, name: string }
      | { code: string, name: string }
      | { code: string, name: string }
    >, cells: Array<Array<{ population: number, covered: number, gap: number, unknown: number, exempt: number, rate: number | null }>> } };

export type RulesOfAreaQueryVariables = Exact<{
  area: string;
  level: AreaLevel;
  day: string;
}>;


export type RulesOfAreaQuery = { coverageMatrix: { rules: Array<CoverageRule>, areas: Array<
      | { code: string }
      | { code: string }
      | { code: string }
      | { code: string }
      | { code: string }
      | { code: string }
    >, cells: Array<Array<{ population: number, covered: number, gap: number, unknown: number, exempt: number, rate: number | null }>> } };

export type RuleTrendQueryVariables = Exact<{
  rule: CoverageRule;
  area: string;
  from: string;
  day: string;
}>;


export type RuleTrendQuery = { coverage: { trend: Array<{ on: string, counts: { rate: number | null } }> } };

export type RulesQueryVariables = Exact<{ [key: string]: never; }>;


export type RulesQuery = { coverageRules: Array<{ rule: CoverageRule, title: string, titleZh: string, short: string, shortZh: string, definition: string, subject: string }> };

export type ChangesQueryVariables = Exact<{
  area: string;
  kinds?: Array<LinkageKind> | LinkageKind | null | undefined;
  from: string;
  day: string;
  first: number;
}>;


export type ChangesQuery = { compare: { unchanged: number, started: { totalCount: number, nodes: Array<
        | { synthetic: boolean, id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } }
        | { synthetic: boolean, id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } }
        | { synthetic: boolean, id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } }
        | { synthetic: boolean, id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } }
        | { synthetic: boolean, id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } }
        | { synthetic: boolean, id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } }
        | { terminatedOn: string | null, terminationReason: string | null, synthetic: boolean, id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } }
        | { synthetic: boolean, id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } }
        | { synthetic: boolean, id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } }
      > }, ended: { totalCount: number, nodes: Array<
        | { synthetic: boolean, id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } }
        | { synthetic: boolean, id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } }
        | { synthetic: boolean, id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } }
        | { synthetic: boolean, id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } }
        | { synthetic: boolean, id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } }
        | { synthetic: boolean, id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } }
        | { terminatedOn: string | null, terminationReason: string | null, synthetic: boolean, id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } }
        | { synthetic: boolean, id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } }
        | { synthetic: boolean, id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } }
      > } } };

type ChangedLinkage_AllianceMembership_Fragment = { synthetic: boolean, id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } };

type ChangedLinkage_Appointment_Fragment = { synthetic: boolean, id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } };

type ChangedLinkage_Claim_Fragment = { synthetic: boolean, id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } };

type ChangedLinkage_ContactAssignment_Fragment = { synthetic: boolean, id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } };

type ChangedLinkage_DutyReport_Fragment = { synthetic: boolean, id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } };

type ChangedLinkage_GridAssignment_Fragment = { synthetic: boolean, id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } };

type ChangedLinkage_Pairing_Fragment = { terminatedOn: string | null, terminationReason: string | null, synthetic: boolean, id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } };

type ChangedLinkage_PartTimeMembership_Fragment = { synthetic: boolean, id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } };

type ChangedLinkage_PropertyLinkage_Fragment = { synthetic: boolean, id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } };

export type ChangedLinkageFragment =
  | ChangedLinkage_AllianceMembership_Fragment
  | ChangedLinkage_Appointment_Fragment
  | ChangedLinkage_Claim_Fragment
  | ChangedLinkage_ContactAssignment_Fragment
  | ChangedLinkage_DutyReport_Fragment
  | ChangedLinkage_GridAssignment_Fragment
  | ChangedLinkage_Pairing_Fragment
  | ChangedLinkage_PartTimeMembership_Fragment
  | ChangedLinkage_PropertyLinkage_Fragment
;

export type StartedFileQueryVariables = Exact<{
  area: string;
  kinds?: Array<LinkageKind> | LinkageKind | null | undefined;
  from: string;
  day: string;
}>;


export type StartedFileQuery = { compare: { started: { nodes: Array<
        | { id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } }
        | { id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } }
        | { id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } }
        | { id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } }
        | { id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } }
        | { id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } }
        | { id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } }
        | { id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } }
        | { id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } }
      > } } };

type LinkageRow_AllianceMembership_Fragment = { id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } };

type LinkageRow_Appointment_Fragment = { id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } };

type LinkageRow_Claim_Fragment = { id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } };

type LinkageRow_ContactAssignment_Fragment = { id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } };

type LinkageRow_DutyReport_Fragment = { id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } };

type LinkageRow_GridAssignment_Fragment = { id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } };

type LinkageRow_Pairing_Fragment = { id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } };

type LinkageRow_PartTimeMembership_Fragment = { id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } };

type LinkageRow_PropertyLinkage_Fragment = { id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } };

export type LinkageRowFragment =
  | LinkageRow_AllianceMembership_Fragment
  | LinkageRow_Appointment_Fragment
  | LinkageRow_Claim_Fragment
  | LinkageRow_ContactAssignment_Fragment
  | LinkageRow_DutyReport_Fragment
  | LinkageRow_GridAssignment_Fragment
  | LinkageRow_Pairing_Fragment
  | LinkageRow_PartTimeMembership_Fragment
  | LinkageRow_PropertyLinkage_Fragment
;

export type EndedFileQueryVariables = Exact<{
  area: string;
  kinds?: Array<LinkageKind> | LinkageKind | null | undefined;
  from: string;
  day: string;
}>;


export type EndedFileQuery = { compare: { ended: { nodes: Array<
        | { id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } }
        | { id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } }
        | { id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } }
        | { id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } }
        | { id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } }
        | { id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } }
        | { id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } }
        | { id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } }
        | { id: string, kind: LinkageKind, label: string, period: { start: string | null, end: string | null } }
      > } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const FigureFragmentDoc = new TypedDocumentString(`
    fragment Figure on ReconciledFigure {
  key
  title
  bound
  published
  unit
  period
  counted
  asOf
  agrees
  notCountable
  contradicts
  source {
    title
    publisher
    locator
    url
  }
}
    `, {"fragmentName":"Figure"}) as unknown as TypedDocumentString<FigureFragment, unknown>;
export const PlacedFragmentDoc = new TypedDocumentString(`
    fragment Placed on Area {
  id
  code
  name
  level
  ancestors {
    id
    code
    name
    level
  }
}
    `, {"fragmentName":"Placed"}) as unknown as TypedDocumentString<PlacedFragment, unknown>;
export const AgreedFragmentDoc = new TypedDocumentString(`
    fragment Agreed on Pairing {
  agreementNumber
  signedOn
  annualFunding
}
    `, {"fragmentName":"Agreed"}) as unknown as TypedDocumentString<AgreedFragment, unknown>;
export const CitedFragmentDoc = new TypedDocumentString(`
    fragment Cited on Source {
  id
  title
  publisher
  published
  locator
  url
  synthetic
}
    `, {"fragmentName":"Cited"}) as unknown as TypedDocumentString<CitedFragment, unknown>;
export const LinkageRowFragmentDoc = new TypedDocumentString(`
    fragment LinkageRow on Linkage {
  id
  kind
  label
  period {
    start
    end
  }
}
    `, {"fragmentName":"LinkageRow"}) as unknown as TypedDocumentString<LinkageRowFragment, unknown>;
export const ChangedLinkageFragmentDoc = new TypedDocumentString(`
    fragment ChangedLinkage on Linkage {
  ...LinkageRow
  synthetic
  ... on Pairing {
    terminatedOn
    terminationReason
  }
}
    fragment LinkageRow on Linkage {
  id
  kind
  label
  period {
    start
    end
  }
}`, {"fragmentName":"ChangedLinkage"}) as unknown as TypedDocumentString<ChangedLinkageFragment, unknown>;
export const RecordPairingDocument = new TypedDocumentString(`
    mutation RecordPairing($input: PairingInput!, $key: String!) {
  recordPairing(input: $input, idempotencyKey: $key) {
    pairing {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RecordPairingMutation, RecordPairingMutationVariables>;
export const AmendPairingDocument = new TypedDocumentString(`
    mutation AmendPairing($id: ID!, $version: Int!, $input: PairingAmendment!, $key: String!) {
  amendPairing(
    id: $id
    expectedVersion: $version
    input: $input
    idempotencyKey: $key
  ) {
    pairing {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<AmendPairingMutation, AmendPairingMutationVariables>;
export const EndLinkageDocument = new TypedDocumentString(`
    mutation EndLinkage($id: ID!, $version: Int!, $on: LocalDate!, $reason: String!, $key: String!) {
  endLinkage(
    id: $id
    expectedVersion: $version
    on: $on
    reason: $reason
    idempotencyKey: $key
  ) {
    linkage {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<EndLinkageMutation, EndLinkageMutationVariables>;
export const RetractLinkageDocument = new TypedDocumentString(`
    mutation RetractLinkage($id: ID!, $version: Int!, $reason: String!, $key: String!) {
  retractLinkage(
    id: $id
    expectedVersion: $version
    reason: $reason
    idempotencyKey: $key
  ) {
    linkage {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RetractLinkageMutation, RetractLinkageMutationVariables>;
export const RecordResidenceDocument = new TypedDocumentString(`
    mutation RecordResidence($id: ID!, $residence: AreaCode!, $key: String!) {
  updateUnit(id: $id, input: {residence: $residence}, idempotencyKey: $key) {
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RecordResidenceMutation, RecordResidenceMutationVariables>;
export const ReconciliationOfDocument = new TypedDocumentString(`
    query ReconciliationOf($area: AreaCode!, $day: LocalDate!) {
  reconciliation(within: $area, asOf: $day) {
    agreeing
    differing
    notCountable
    items {
      ...Figure
    }
  }
}
    fragment Figure on ReconciledFigure {
  key
  title
  bound
  published
  unit
  period
  counted
  asOf
  agrees
  notCountable
  contradicts
  source {
    title
    publisher
    locator
    url
  }
}`) as unknown as TypedDocumentString<ReconciliationOfQuery, ReconciliationOfQueryVariables>;
export const FiguresFileDocument = new TypedDocumentString(`
    query FiguresFile($area: AreaCode!, $day: LocalDate!) {
  reconciliation(within: $area, asOf: $day) {
    items {
      ...Figure
    }
  }
}
    fragment Figure on ReconciledFigure {
  key
  title
  bound
  published
  unit
  period
  counted
  asOf
  agrees
  notCountable
  contradicts
  source {
    title
    publisher
    locator
    url
  }
}`) as unknown as TypedDocumentString<FiguresFileQuery, FiguresFileQueryVariables>;
export const SyntheticUnitsDocument = new TypedDocumentString(`
    query SyntheticUnits($area: AreaCode!) {
  units(within: $area, filter: {synthetic: true}, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<SyntheticUnitsQuery, SyntheticUnitsQueryVariables>;
export const AreaHeadDocument = new TypedDocumentString(`
    query AreaHead($area: AreaCode!) {
  area(code: $area) {
    id
    code
    name
    level
    ancestors {
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<AreaHeadQuery, AreaHeadQueryVariables>;
export const ProvincesDocument = new TypedDocumentString(`
    query Provinces {
  areas(level: PROVINCE) {
    nodes {
      code
      name
      level
    }
  }
}
    `) as unknown as TypedDocumentString<ProvincesQuery, ProvincesQueryVariables>;
export const AreasBeneathDocument = new TypedDocumentString(`
    query AreasBeneath($area: AreaCode!) {
  area(code: $area) {
    id
    children(first: 200) {
      nodes {
        code
        name
        level
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AreasBeneathQuery, AreasBeneathQueryVariables>;
export const SearchAnythingDocument = new TypedDocumentString(`
    query SearchAnything($text: String!, $types: [String!]) {
  search(text: $text, types: $types, first: 12) {
    totalCount
    nodes {
      matched
      node {
        __typename
        id
        label
        ... on Area {
          code
          level
          ancestors {
            name
          }
        }
        ... on Unit {
          residence {
            name
          }
        }
        ... on BigCommittee {
          area {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchAnythingQuery, SearchAnythingQueryVariables>;
export const GapListDocument = new TypedDocumentString(`
    query GapList($rule: CoverageRule!, $area: AreaCode!, $day: LocalDate!, $after: String) {
  coverage(rule: $rule, within: $area, asOf: $day) {
    counts {
      population
      covered
      gap
      unknown
      exempt
      rate
    }
    findings(order: LONGEST_FIRST, first: 500, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        subject {
          __typename
          id
          label
          ... on Unit {
            kind
          }
          ... on Area {
            code
            level
          }
        }
        reason
        since
        days
        missing
        area {
          code
          name
          level
          ancestors {
            code
            name
            level
          }
        }
        lastLinkage {
          id
          label
          period {
            start
            end
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GapListQuery, GapListQueryVariables>;
export const GapFileDocument = new TypedDocumentString(`
    query GapFile($rule: CoverageRule!, $area: AreaCode!, $day: LocalDate!) {
  coverage(rule: $rule, within: $area, asOf: $day) {
    findings(order: LONGEST_FIRST, first: 500) {
      nodes {
        subject {
          id
          label
        }
        area {
          code
          name
          parent {
            name
          }
        }
        reason
        since
        days
        missing
        lastLinkage {
          label
          period {
            start
            end
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GapFileQuery, GapFileQueryVariables>;
export const GapFileOfKindDocument = new TypedDocumentString(`
    query GapFileOfKind($rule: CoverageRule!, $kind: UnitKind!, $area: AreaCode!, $day: LocalDate!) {
  units(
    within: $area
    filter: {gap: [$rule], kinds: [$kind]}
    asOf: $day
    first: 500
  ) {
    nodes {
      id
      name
      kind
      residence {
        code
        name
        parent {
          name
        }
      }
      coverage(rule: $rule) {
        reason
        since
        days
        lastLinkage {
          label
          period {
            start
            end
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GapFileOfKindQuery, GapFileOfKindQueryVariables>;
export const SuggestionsOfDocument = new TypedDocumentString(`
    query SuggestionsOf($unit: ID!, $day: LocalDate!) {
  unit(id: $unit) {
    id
    suggestions(first: 5, asOf: $day) {
      community {
        id
        code
        name
        parent {
          name
        }
      }
      score
      reasons {
        factor
        weight
        value
        explanation
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SuggestionsOfQuery, SuggestionsOfQueryVariables>;
export const LinkedWithoutResidenceDocument = new TypedDocumentString(`
    query LinkedWithoutResidence($area: AreaCode!, $day: LocalDate!) {
  linkages(
    within: $area
    asOf: $day
    status: [IN_FORCE, EXPIRED, TERMINATED, UPCOMING, UNCERTAIN]
    filter: {unit: {resident: false}}
    first: 1
  ) {
    tally(by: [UNIT], first: 500) {
      nodes {
        keys {
          node {
            id
            label
            ... on Unit {
              residence {
                id
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LinkedWithoutResidenceQuery, LinkedWithoutResidenceQueryVariables>;
export const StartDocument = new TypedDocumentString(`
    query Start {
  revision
  viewer {
    name
    role
    within {
      code
      name
    }
  }
  coverage(rule: RESIDENT_UNIT_PAIRED) {
    asOf
  }
  publishedAreas {
    area {
      code
      name
      level
      ancestors {
        code
        name
      }
    }
    figures
    latest
  }
}
    `) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
export const PlaceCardDocument = new TypedDocumentString(`
    query PlaceCard($area: AreaCode!, $day: LocalDate!) {
  coverage(rule: RESIDENT_UNIT_PAIRED, within: $area, asOf: $day) {
    counts {
      population
      covered
      gap
      unknown
      exempt
      rate
    }
  }
}
    `) as unknown as TypedDocumentString<PlaceCardQuery, PlaceCardQueryVariables>;
export const LastIntakesDocument = new TypedDocumentString(`
    query LastIntakes($area: AreaCode!) {
  intakes(within: $area, first: 20) {
    id
    revision
  }
}
    `) as unknown as TypedDocumentString<LastIntakesQuery, LastIntakesQueryVariables>;
export const RememberedDocument = new TypedDocumentString(`
    query Remembered($area: AreaCode!) {
  rememberedAnswers(within: $area) {
    id
    about
    text
    answer
    words
    actor
    at
  }
  intakes(within: $area, first: 20) {
    id
    file
    actor
    at
    revision
    undone
  }
}
    `) as unknown as TypedDocumentString<RememberedQuery, RememberedQueryVariables>;
export const ForgetAnswerDocument = new TypedDocumentString(`
    mutation ForgetAnswer($id: ID!) {
  forgetAnswer(id: $id) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ForgetAnswerMutation, ForgetAnswerMutationVariables>;
export const NamesOfDocument = new TypedDocumentString(`
    query NamesOf($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    label
  }
}
    `) as unknown as TypedDocumentString<NamesOfQuery, NamesOfQueryVariables>;
export const UndoIntakeDocument = new TypedDocumentString(`
    mutation UndoIntake($id: ID!, $reason: String!) {
  undoIntake(id: $id, reason: $reason) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UndoIntakeMutation, UndoIntakeMutationVariables>;
export const NetworkLinkagesDocument = new TypedDocumentString(`
    query NetworkLinkages($area: AreaCode!, $day: LocalDate!, $kinds: [LinkageKind!]!, $after: String) {
  linkages(within: $area, asOf: $day, kinds: $kinds, first: 500, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      synthetic
      ends {
        __typename
        id
        label
        ... on Unit {
          residence {
            code
          }
        }
        ... on Area {
          code
        }
        ... on BigCommittee {
          area {
            id
            code
          }
        }
        ... on Alliance {
          serves {
            id
            code
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkLinkagesQuery, NetworkLinkagesQueryVariables>;
export const NetworkGroupsDocument = new TypedDocumentString(`
    query NetworkGroups($area: AreaCode!, $level: AreaLevel!, $day: LocalDate!) {
  areas(within: $area, level: $level, asOf: $day, first: 500) {
    nodes {
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkGroupsQuery, NetworkGroupsQueryVariables>;
export const NetworkAroundDocument = new TypedDocumentString(`
    query NetworkAround($around: [ID!]!, $day: LocalDate!) {
  subgraph(around: $around, asOf: $day, depth: 1, limit: 500) {
    truncated
    nodes {
      id
      type
      label
      area
    }
    edges {
      source
      target
      type
      linkage
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkAroundQuery, NetworkAroundQueryVariables>;
export const NetworkPathsDocument = new TypedDocumentString(`
    query NetworkPaths($from: ID!, $to: ID!, $day: LocalDate!) {
  paths(from: $from, to: $to, asOf: $day, maxLength: 6, first: 5) {
    length
    nodes {
      __typename
      id
      label
      ... on Area {
        code
      }
    }
    linkages {
      id
      kind
      label
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkPathsQuery, NetworkPathsQueryVariables>;
export const NodePageDocument = new TypedDocumentString(`
    query NodePage($id: ID!, $day: LocalDate!) {
  node(id: $id) {
    __typename
    id
    label
    ... on Unit {
      kind
      tier
      twoNew
      formerNames
      creditCode
      partyMembers
      dissolvedOn
      partyOrganisation {
        id
        label
      }
      residence {
        ...Placed
      }
      paired: coverage(rule: RESIDENT_UNIT_PAIRED, asOf: $day) {
        state
        reason
        since
        days
      }
    }
    ... on Area {
      ...Placed
    }
    ... on Community {
      urban
      communityOrganisation: partyOrganisation {
        id
        label
      }
      residentUnits(first: 1) {
        totalCount
      }
      venues {
        id
        label
      }
    }
    ... on PartyOrganisation {
      organisationKind: kind
      organisationMembers: members
      starRating
      superior {
        id
        label
      }
      ofUnit: unit {
        id
        label
      }
      leads {
        ...Placed
      }
    }
    ... on BigCommittee {
      committeeKind: kind
      host {
        id
        label
      }
      area {
        ...Placed
      }
      partTimeMembers(asOf: $day, first: 1) {
        totalCount
      }
      committeeConference: conference {
        id
        label
      }
    }
    ... on Alliance {
      allianceKind: kind
      theme
      alliancePeriod: period {
        start
        end
      }
      serves {
        id
        label
        code
        level
      }
      members(asOf: $day, first: 1) {
        totalCount
      }
      chair(asOf: $day) {
        member {
          ... on Node {
            id
            label
          }
        }
        chairTerms {
          start
          end
        }
      }
      conference {
        id
        label
      }
    }
    ... on Linkage {
      linkageKind: kind
      period {
        start
        end
      }
      status(asOf: $day)
      version
      synthetic
      ends {
        __typename
        id
        label
      }
      history {
        version
        recordedFrom
        recordedTo
        period {
          start
          end
        }
        ... on Pairing {
          ...Agreed
          terminatedOn
          terminationReason
        }
      }
      sources {
        ...Cited
      }
    }
    ... on Pairing {
      ...Agreed
      terminatedOn
      terminationReason
      unit {
        id
      }
      community {
        code
      }
      activities(first: 1) {
        totalCount
      }
      claims(first: 1) {
        totalCount
      }
    }
  }
}
    fragment Placed on Area {
  id
  code
  name
  level
  ancestors {
    id
    code
    name
    level
  }
}
fragment Agreed on Pairing {
  agreementNumber
  signedOn
  annualFunding
}
fragment Cited on Source {
  id
  title
  publisher
  published
  locator
  url
  synthetic
}`) as unknown as TypedDocumentString<NodePageQuery, NodePageQueryVariables>;
export const NodeTimelineDocument = new TypedDocumentString(`
    query NodeTimeline($id: ID!, $day: LocalDate!) {
  timeline(id: $id) {
    on
    recordedAt
    type
    title
    linkage {
      id
      label
      kind
      period {
        start
        end
      }
      status(asOf: $day)
      synthetic
      ends {
        __typename
        id
        label
        ... on Area {
          code
          level
        }
      }
      ... on AllianceMembership {
        chairTerms {
          start
          end
        }
      }
      sources {
        ...Cited
      }
    }
  }
}
    fragment Cited on Source {
  id
  title
  publisher
  published
  locator
  url
  synthetic
}`) as unknown as TypedDocumentString<NodeTimelineQuery, NodeTimelineQueryVariables>;
export const AlliancesOfDocument = new TypedDocumentString(`
    query AlliancesOf($area: AreaCode!, $day: LocalDate!) {
  alliances(within: $area, asOf: $day, first: 100) {
    totalCount
    nodes {
      id
      name
      kind
      members(first: 1) {
        totalCount
      }
      chair {
        member {
          ... on Node {
            id
            label
          }
        }
        chairTerms {
          start
          end
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AlliancesOfQuery, AlliancesOfQueryVariables>;
export const AreaFiguresDocument = new TypedDocumentString(`
    query AreaFigures($area: AreaCode!, $day: LocalDate!) {
  coverage(rule: RESIDENT_UNIT_PAIRED, within: $area, asOf: $day) {
    counts {
      population
      covered
      gap
      unknown
      exempt
      rate
    }
  }
  statistics(within: $area, asOf: $day) {
    urbanCommunities
    compounds
    grids
    units
    partyOrganisations
    pairings
    pairedCommunities
    bigWorkingCommittees
    bigPartyCommittees
    partTimeMembers
    representedUnits
    alliances
    allianceMembers
    dutyReportUnits
    dutyReportMembers
    conferences
    meetings
    matters
    mattersResolved
    needs
    resources
    projects
    activities
    serviceCalls
    venues
    volunteerTeams
  }
}
    `) as unknown as TypedDocumentString<AreaFiguresQuery, AreaFiguresQueryVariables>;
export const CoverageMatrixOfDocument = new TypedDocumentString(`
    query CoverageMatrixOf($area: AreaCode!, $level: AreaLevel!, $day: LocalDate!) {
  coverageMatrix(within: $area, level: $level, asOf: $day) {
    areas {
      code
      name
    }
    rules
    cells {
      population
      covered
      gap
      unknown
      exempt
      rate
    }
  }
}
    `) as unknown as TypedDocumentString<CoverageMatrixOfQuery, CoverageMatrixOfQueryVariables>;
export const RulesOfAreaDocument = new TypedDocumentString(`
    query RulesOfArea($area: AreaCode!, $level: AreaLevel!, $day: LocalDate!) {
  coverageMatrix(within: $area, level: $level, asOf: $day) {
    areas {
      code
    }
    rules
    cells {
      population
      covered
      gap
      unknown
      exempt
      rate
    }
  }
}
    `) as unknown as TypedDocumentString<RulesOfAreaQuery, RulesOfAreaQueryVariables>;
export const RuleTrendDocument = new TypedDocumentString(`
    query RuleTrend($rule: CoverageRule!, $area: AreaCode!, $from: LocalDate!, $day: LocalDate!) {
  coverage(rule: $rule, within: $area, asOf: $day) {
    trend(from: $from, to: $day) {
      on
      counts {
        rate
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RuleTrendQuery, RuleTrendQueryVariables>;
export const RulesDocument = new TypedDocumentString(`
    query Rules {
  coverageRules {
    rule
    title
    titleZh
    short
    shortZh
    definition
    subject
  }
}
    `) as unknown as TypedDocumentString<RulesQuery, RulesQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($area: AreaCode!, $kinds: [LinkageKind!], $from: LocalDate!, $day: LocalDate!, $first: Int!) {
  compare(within: $area, kinds: $kinds, from: $from, to: $day) {
    unchanged
    started(first: $first) {
      totalCount
      nodes {
        ...ChangedLinkage
      }
    }
    ended(first: $first) {
      totalCount
      nodes {
        ...ChangedLinkage
      }
    }
  }
}
    fragment ChangedLinkage on Linkage {
  ...LinkageRow
  synthetic
  ... on Pairing {
    terminatedOn
    terminationReason
  }
}
fragment LinkageRow on Linkage {
  id
  kind
  label
  period {
    start
    end
  }
}`) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const StartedFileDocument = new TypedDocumentString(`
    query StartedFile($area: AreaCode!, $kinds: [LinkageKind!], $from: LocalDate!, $day: LocalDate!) {
  compare(within: $area, kinds: $kinds, from: $from, to: $day) {
    started(first: 500) {
      nodes {
        ...LinkageRow
      }
    }
  }
}
    fragment LinkageRow on Linkage {
  id
  kind
  label
  period {
    start
    end
  }
}`) as unknown as TypedDocumentString<StartedFileQuery, StartedFileQueryVariables>;
export const EndedFileDocument = new TypedDocumentString(`
    query EndedFile($area: AreaCode!, $kinds: [LinkageKind!], $from: LocalDate!, $day: LocalDate!) {
  compare(within: $area, kinds: $kinds, from: $from, to: $day) {
    ended(first: 500) {
      nodes {
        ...LinkageRow
      }
    }
  }
}
    fragment LinkageRow on Linkage {
  id
  kind
  label
  period {
    start
    end
  }
}`) as unknown as TypedDocumentString<EndedFileQuery, EndedFileQueryVariables>;
import type { LinkageKind } from '../linkage/linkage.type'

/**
 * What a rule says of itself. A further rule is an entry here, the question of its name in cypher/coverage/rules, which
 * holds its population and what links it, and a test.
 */
export interface RuleDefinition {
  title: string
  titleZh: string
  /** What a register calls it, in the column of an exemption’s rule. */
  term: string
  /** Population and link in one sentence. */
  definition: string
  /** GraphQL type of its subjects. */
  subject: string
  /** What links them; null where it is no linkage but a plain relation. */
  linkage: LinkageKind | null
}

export const definitions = {
  RESIDENT_UNIT_PAIRED: {
    title: 'Resident units paired',
    titleZh: '驻区单位已结对社区',
    term: '驻区单位结对',
    definition: 'Resident unit: a pairing in force with any community.',
    subject: 'Unit',
    linkage: 'PAIRING',
  },
  RESIDENT_UNIT_PAIRED_AT_HOME: {
    title: 'Resident units paired at home',
    titleZh: '驻区单位已与所在社区结对',
    term: '驻区单位与所在社区结对',
    definition: 'Resident unit: a pairing in force with the community that it sits in.',
    subject: 'Unit',
    linkage: 'PAIRING',
  },
  COMMUNITY_PAIRED: {
    title: 'Communities paired',
    titleZh: '城市社区已有结对单位',
    term: '社区结对',
    definition: 'Urban community: at least one pairing in force.',
    subject: 'Community',
    linkage: 'PAIRING',
  },
  STREET_BIG_COMMITTEE: {
    title: 'Streets with a big working committee',
    titleZh: '街道已建“大工委”',
    term: '街道建大工委',
    definition: 'Street (not town or township): a big working committee.',
    subject: 'Street',
    linkage: null,
  },
  COMMUNITY_BIG_COMMITTEE: {
    title: 'Communities with a big Party committee',
    titleZh: '城市社区已建“大党委”',
    term: '社区建大党委',
    definition: 'Urban community: a big Party committee or a joint Party committee of its own.',
    subject: 'Community',
    linkage: null,
  },
  BIG_COMMITTEE_SEATED: {
    title: 'Big committees with part-time members',
    titleZh: '“大工委”“大党委”已有兼职委员',
    term: '大工委大党委有兼职委员',
    definition: 'Big committee: at least one part-time member in force.',
    subject: 'BigCommittee',
    linkage: 'PART_TIME_MEMBERSHIP',
  },
  RESIDENT_UNIT_SEATED: {
    title: 'Resident units with a seat',
    titleZh: '驻区单位已进入所在街道或社区的“大党委”',
    term: '驻区单位任兼职委员',
    definition: 'Resident unit: a seat in force in a big committee of its street or community.',
    subject: 'Unit',
    linkage: 'PART_TIME_MEMBERSHIP',
  },
  UNIT_REPORTED: {
    title: 'Units reporting for duty',
    titleZh: '机关、事业单位、国有企业已“双报到”',
    term: '单位报到',
    definition:
      'Organ, public institution (schools, hospitals, police stations included) or state enterprise with a Party organisation: a duty report in force.',
    subject: 'Unit',
    linkage: 'DUTY_REPORT',
  },
  COMMUNITY_CONTACTED: {
    title: 'Communities with a contact',
    titleZh: '城市社区已有联系包联',
    term: '社区有联系包联',
    definition: 'Urban community: a contact assignment in force.',
    subject: 'Community',
    linkage: 'CONTACT',
  },
  CONFERENCE_ON_TIME: {
    title: 'Joint conferences on time',
    titleZh: '联席会议按期召开',
    term: '联席会议按期召开',
    definition: 'Joint conference: a meeting within its interval before the day.',
    subject: 'JointConference',
    linkage: null,
  },
  UNIT_HAS_PARTY_ORGANISATION: {
    title: 'Two-new units with a Party organisation',
    titleZh: '两新组织已建党组织',
    term: '两新组织建党组织',
    definition: 'Two-new unit: a Party organisation.',
    subject: 'Unit',
    linkage: null,
  },
  COMPOUND_HAS_BRANCH: {
    title: 'Compounds with a branch',
    titleZh: '小区已建党支部',
    term: '小区建党支部',
    definition: 'Residential compound: a Party branch that leads it.',
    subject: 'Compound',
    linkage: null,
  },
  BUILDING_HAS_PARTY_GROUP: {
    title: 'Buildings with a Party group',
    titleZh: '楼栋已建党小组',
    term: '楼栋建党小组',
    definition: 'Building: a Party group or branch that leads it.',
    subject: 'Building',
    linkage: null,
  },
  GRID_HAS_BRANCH: {
    title: 'Grids with a branch',
    titleZh: '网格已建党支部',
    term: '网格建党支部',
    definition: 'Grid (not micro-grid): a Party branch that leads it.',
    subject: 'Grid',
    linkage: null,
  },
  COMPOUND_TRIPARTITE: {
    title: 'Compounds with tripartite linkage',
    titleZh: '小区已三方联动',
    term: '小区三方联动',
    definition: 'Residential compound: a property linkage in force whose three sides are all present.',
    subject: 'Compound',
    linkage: 'PROPERTY_LINKAGE',
  },
  NEED_CLAIMED: {
    title: 'Needs claimed',
    titleZh: '需求已被认领',
    term: '需求有认领',
    definition: 'Need that is open or claimed: a claim in force.',
    subject: 'ListItem',
    linkage: 'CLAIM',
  },
  ALLIANCE_CHAIRED: {
    title: 'Alliances with a chair',
    titleZh: '党建联盟已有轮值主席',
    term: '联盟有轮值主席',
    definition: 'Alliance in force: a member in force whose turn it is to chair.',
    subject: 'Alliance',
    linkage: 'ALLIANCE_MEMBERSHIP',
  },
  COMMUNITY_HAS_VENUE: {
    title: 'Communities with a venue',
    titleZh: '社区、村已有阵地',
    term: '社区有阵地',
    definition: 'Community or village: a venue.',
    subject: 'Community',
    linkage: null,
  },
  PAIRING_ACTIVE: {
    title: 'Pairings with activity',
    titleZh: '结对共建有活动',
    term: '结对有活动',
    definition: 'Pairing in force: an activity held or a claim begun under it in the 365 days up to the day.',
    subject: 'Pairing',
    linkage: null,
  },
  GRID_STAFFED: {
    title: 'Grids with staff',
    titleZh: '网格已有网格员',
    term: '网格有网格员',
    definition: 'Grid (not micro-grid): a post in it in force.',
    subject: 'Grid',
    linkage: 'GRID_ASSIGNMENT',
  },
  MICRO_GRID_STAFFED: {
    title: 'Micro-grids with staff',
    titleZh: '微网格已有人员',
    term: '微网格有人员',
    definition: 'Micro-grid: a post in it in force, such as that of a household head.',
    subject: 'Grid',
    linkage: 'GRID_ASSIGNMENT',
  },
  COMMUNITY_REPORTED: {
    title: 'Communities with a reporting unit',
    titleZh: '城市社区已有报到单位',
    term: '社区有报到单位',
    definition: 'Urban community: a duty report to it in force.',
    subject: 'Community',
    linkage: 'DUTY_REPORT',
  },
  COMPOUND_REPORTED: {
    title: 'Compounds with a reporting unit',
    titleZh: '小区已有报到单位',
    term: '小区有报到单位',
    definition: 'Residential compound: a duty report to it in force.',
    subject: 'Compound',
    linkage: 'DUTY_REPORT',
  },
  COMPOUND_HAS_OWNERS_COMMITTEE: {
    title: 'Compounds with an owners’ committee',
    titleZh: '小区已有业委会',
    term: '小区有业委会',
    definition: 'Residential compound: a property linkage in force that has an owners’ committee.',
    subject: 'Compound',
    linkage: 'PROPERTY_LINKAGE',
  },
  COMPOUND_HAS_PROPERTY_COMPANY: {
    title: 'Compounds with a property company',
    titleZh: '小区已有物业公司',
    term: '小区有物业公司',
    definition: 'Residential compound: a property linkage in force that has a property company.',
    subject: 'Compound',
    linkage: 'PROPERTY_LINKAGE',
  },
  OWNERS_COMMITTEE_CROSS_APPOINTED: {
    title: 'Owners’ committees with a cross-appointment',
    titleZh: '业委会已与党组织交叉任职',
    term: '业委会交叉任职',
    definition: 'Owners’ committee: a post in a Party organisation held on its behalf in force.',
    subject: 'Unit',
    linkage: 'APPOINTMENT',
  },
  BRANCH_TIED_TO_OWNERS: {
    title: 'Branches tied to an owners’ committee',
    titleZh: '小区、网格党支部已与业委会联动',
    term: '党支部与业委会联动',
    definition:
      'Party branch of a compound or grid: a property linkage in force with an owners’ committee, or a post in it held on behalf of one.',
    subject: 'PartyOrganisation',
    linkage: 'PROPERTY_LINKAGE',
  },
  AREA_HAS_CONFERENCE: {
    title: 'Areas with a joint conference',
    titleZh: '市、县、街道、社区已建联席会议',
    term: '区域有联席会议',
    definition:
      'Prefecture, county, street (not town or township) or urban community: a joint conference of its own or of its big committee.',
    subject: 'Area',
    linkage: null,
  },
  REPORTING_UNIT_ACTIVE: {
    title: 'Reporting units with activity',
    titleZh: '报到单位近半年有活动',
    term: '报到单位有活动',
    definition:
      'Unit with a duty report in force: an activity attended or a claim begun, each for six months from its day, or a volunteer team.',
    subject: 'Unit',
    linkage: null,
  },
  COMMITTEE_FOUR_SIDED: {
    title: 'Committees with all four sides',
    titleZh: '社区“大党委”四类委员齐全',
    term: '大党委四类委员齐全',
    definition:
      'Big Party committee of a community: seats in force of the police, an owners’ committee, a two-new unit of another kind and a unit that is none of these.',
    subject: 'BigCommittee',
    linkage: null,
  },
  NEED_MATCHED: {
    title: 'Needs with a matching offer',
    titleZh: '需求有同类资源或项目',
    term: '需求有匹配资源',
    definition:
      'Need that is open or claimed: an open or claimed resource, service or project of its category, listed by the day, in a county or functional zone that the need lies in.',
    subject: 'ListItem',
    linkage: null,
  },
} satisfies Record<string, RuleDefinition>

import type { areaLevels, streetKinds } from '../area/area.terms'
import type { bigCommitteeKinds } from '../committee/committee.terms'
import type { LinkageKind } from '../linkage/linkage.type'
import type { unitKinds } from '../unit/unit.terms'

type AreaLevel = keyof (typeof areaLevels)['terms']
type StreetKind = keyof (typeof streetKinds)['terms']
type BigCommitteeKind = keyof (typeof bigCommitteeKinds)['terms']
type UnitKind = keyof (typeof unitKinds)['terms']

/** What each subject of a rule is. */
export interface OnlySubjects {
  /** of communities: urban ones */
  urban?: true
  /** of what lies at the level of streets */
  streetKinds?: readonly StreetKind[]
  committeeKinds?: readonly BigCommitteeKind[]
  unitKinds?: readonly UnitKind[]
  twoNew?: true
  hasPartyOrganisation?: true
}

/**
 * What a rule says of itself. A further rule is an entry here, the question of its name in cypher/coverage/rules, which
 * holds its population and what links it, and a test.
 */
export interface RuleDefinition {
  title: string
  titleZh: string
  /** What stands at the head of a narrow column. */
  short: string
  shortZh: string
  /** What a register calls it, in the column of an exemption’s rule. */
  term: string
  /** Population and link in one sentence. */
  definition: string
  /** GraphQL type of its subjects. */
  subject: string
  /** Levels of the areas that its subjects are or lie in; null: any. */
  levels: readonly AreaLevel[] | null
  /** Which of what lies there, where its population is no other. */
  only?: OnlySubjects
  /** What links them; null where it is no linkage but a plain relation. */
  linkage: LinkageKind | null
}

/** Of the areas in which units reside, and communities raise what they need. */
const RESIDENCES: readonly AreaLevel[] = ['STREET', 'COMMUNITY']

export const definitions = {
  RESIDENT_UNIT_PAIRED: {
    title: 'Resident units paired',
    titleZh: '驻区单位已结对社区',
    short: 'Units paired',
    shortZh: '单位结对',
    term: '驻区单位结对',
    definition: 'Resident unit: a pairing in force with any community.',
    subject: 'Unit',
    levels: RESIDENCES,
    linkage: 'PAIRING',
  },
  RESIDENT_UNIT_PAIRED_AT_HOME: {
    title: 'Resident units paired at home',
    titleZh: '驻区单位已与所在社区结对',
    short: 'Paired at home',
    shortZh: '就地结对',
    term: '驻区单位与所在社区结对',
    definition: 'Resident unit: a pairing in force with the community that it sits in.',
    subject: 'Unit',
    levels: RESIDENCES,
    linkage: 'PAIRING',
  },
  COMMUNITY_PAIRED: {
    title: 'Communities paired',
    titleZh: '城市社区已有结对单位',
    short: 'Communities paired',
    shortZh: '社区有结对',
    term: '社区结对',
    definition: 'Urban community: at least one pairing in force.',
    subject: 'Community',
    levels: ['COMMUNITY'],
    only: { urban: true },
    linkage: 'PAIRING',
  },
  STREET_BIG_COMMITTEE: {
    title: 'Streets with a big working committee',
    titleZh: '街道已建“大工委”',
    short: 'Big working committees',
    shortZh: '街道大工委',
    term: '街道建大工委',
    definition: 'Street (not town or township): a big working committee.',
    subject: 'Street',
    levels: ['STREET'],
    only: { streetKinds: ['STREET'] },
    linkage: null,
  },
  COMMUNITY_BIG_COMMITTEE: {
    title: 'Communities with a big Party committee',
    titleZh: '城市社区已建“大党委”',
    short: 'Big Party committees',
    shortZh: '社区大党委',
    term: '社区建大党委',
    definition: 'Urban community: a big Party committee or a joint Party committee of its own.',
    subject: 'Community',
    levels: ['COMMUNITY'],
    only: { urban: true },
    linkage: null,
  },
  BIG_COMMITTEE_SEATED: {
    title: 'Big committees with part-time members',
    titleZh: '“大工委”“大党委”已有兼职委员',
    short: 'Committees seated',
    shortZh: '有兼职委员',
    term: '大工委大党委有兼职委员',
    definition: 'Big committee: at least one part-time member in force.',
    subject: 'BigCommittee',
    levels: null,
    linkage: 'PART_TIME_MEMBERSHIP',
  },
  RESIDENT_UNIT_SEATED: {
    title: 'Resident units with a seat',
    titleZh: '驻区单位已进入所在街道或社区的“大党委”',
    short: 'Units seated',
    shortZh: '单位任委员',
    term: '驻区单位任兼职委员',
    definition: 'Resident unit: a seat in force in a big committee of its street or community.',
    subject: 'Unit',
    levels: RESIDENCES,
    linkage: 'PART_TIME_MEMBERSHIP',
  },
  UNIT_REPORTED: {
    title: 'Units reporting for duty',
    titleZh: '机关、事业单位、国有企业已“双报到”',
    short: 'Units reported',
    shortZh: '单位双报到',
    term: '单位报到',
    definition:
      'Organ, public institution (schools, hospitals, police stations included) or state enterprise with a Party organisation: a duty report in force.',
    subject: 'Unit',
    levels: RESIDENCES,
    only: {
      unitKinds: [
        'PARTY_GOVERNMENT_ORGAN',
        'PUBLIC_INSTITUTION',
        'SCHOOL',
        'HOSPITAL',
        'POLICE_STATION',
        'STATE_ENTERPRISE',
      ],
      hasPartyOrganisation: true,
    },
    linkage: 'DUTY_REPORT',
  },
  COMMUNITY_CONTACTED: {
    title: 'Communities with a contact',
    titleZh: '城市社区已有联系包联',
    short: 'Communities contacted',
    shortZh: '社区有包联',
    term: '社区有联系包联',
    definition: 'Urban community: a contact assignment in force.',
    subject: 'Community',
    levels: ['COMMUNITY'],
    only: { urban: true },
    linkage: 'CONTACT',
  },
  CONFERENCE_ON_TIME: {
    title: 'Joint conferences on time',
    titleZh: '联席会议按期召开',
    short: 'Conferences on time',
    shortZh: '联席会按期',
    term: '联席会议按期召开',
    definition: 'Joint conference: a meeting within its interval before the day.',
    subject: 'JointConference',
    levels: null,
    linkage: null,
  },
  UNIT_HAS_PARTY_ORGANISATION: {
    title: 'Two-new units with a Party organisation',
    titleZh: '两新组织已建党组织',
    short: 'Two-new organised',
    shortZh: '两新建组织',
    term: '两新组织建党组织',
    definition: 'Two-new unit: a Party organisation.',
    subject: 'Unit',
    levels: RESIDENCES,
    only: { twoNew: true },
    linkage: null,
  },
  COMPOUND_HAS_BRANCH: {
    title: 'Compounds with a branch',
    titleZh: '小区已建党支部',
    short: 'Compound branches',
    shortZh: '小区建支部',
    term: '小区建党支部',
    definition: 'Residential compound: a Party branch that leads it.',
    subject: 'Compound',
    levels: ['COMPOUND'],
    linkage: null,
  },
  BUILDING_HAS_PARTY_GROUP: {
    title: 'Buildings with a Party group',
    titleZh: '楼栋已建党小组',
    short: 'Building groups',
    shortZh: '楼栋建小组',
    term: '楼栋建党小组',
    definition: 'Building: a Party group or branch that leads it.',
    subject: 'Building',
    levels: ['BUILDING'],
    linkage: null,
  },
  GRID_HAS_BRANCH: {
    title: 'Grids with a branch',
    titleZh: '网格已建党支部',
    short: 'Grid branches',
    shortZh: '网格建支部',
    term: '网格建党支部',
    definition: 'Grid (not micro-grid): a Party branch that leads it.',
    subject: 'Grid',
    levels: ['GRID'],
    linkage: null,
  },
  COMPOUND_TRIPARTITE: {
    title: 'Compounds with tripartite linkage',
    titleZh: '小区已三方联动',
    short: 'Tripartite linkage',
    shortZh: '三方联动',
    term: '小区三方联动',
    definition: 'Residential compound: a property linkage in force whose three sides are all present.',
    subject: 'Compound',
    levels: ['COMPOUND'],
    linkage: 'PROPERTY_LINKAGE',
  },
  NEED_CLAIMED: {
    title: 'Needs claimed',
    titleZh: '需求已被认领',
    short: 'Needs claimed',
    shortZh: '需求认领',
    term: '需求有认领',
    definition: 'Need that is open or claimed: a claim in force.',
    subject: 'ListItem',
    levels: RESIDENCES,
    linkage: 'CLAIM',
  },
  ALLIANCE_CHAIRED: {
    title: 'Alliances with a chair',
    titleZh: '党建联盟已有轮值主席',
    short: 'Alliances chaired',
    shortZh: '联盟轮值',
    term: '联盟有轮值主席',
    definition: 'Alliance in force: a member in force whose turn it is to chair.',
    subject: 'Alliance',
    levels: null,
    linkage: 'ALLIANCE_MEMBERSHIP',
  },
  COMMUNITY_HAS_VENUE: {
    title: 'Communities with a venue',
    titleZh: '社区、村已有阵地',
    short: 'Community venues',
    shortZh: '社区有阵地',
    term: '社区有阵地',
    definition: 'Community or village: a venue.',
    subject: 'Community',
    levels: ['COMMUNITY'],
    linkage: null,
  },
  PAIRING_ACTIVE: {
    title: 'Pairings with activity',
    titleZh: '结对共建有活动',
    short: 'Pairings active',
    shortZh: '结对有活动',
    term: '结对有活动',
    definition: 'Pairing in force: an activity held or a claim begun under it in the 365 days up to the day.',
    subject: 'Pairing',
    levels: ['COMMUNITY'],
    linkage: null,
  },
  GRID_STAFFED: {
    title: 'Grids with staff',
    titleZh: '网格已有网格员',
    short: 'Grids staffed',
    shortZh: '网格有人员',
    term: '网格有网格员',
    definition: 'Grid (not micro-grid): a post in it in force.',
    subject: 'Grid',
    levels: ['GRID'],
    linkage: 'GRID_ASSIGNMENT',
  },
  MICRO_GRID_STAFFED: {
    title: 'Micro-grids with staff',
    titleZh: '微网格已有人员',
    short: 'Micro-grids staffed',
    shortZh: '微网格有人',
    term: '微网格有人员',
    definition: 'Micro-grid: a post in it in force, such as that of a household head.',
    subject: 'Grid',
    levels: ['MICRO_GRID'],
    linkage: 'GRID_ASSIGNMENT',
  },
  COMMUNITY_REPORTED: {
    title: 'Communities with a reporting unit',
    titleZh: '城市社区已有报到单位',
    short: 'Communities reported to',
    shortZh: '社区有报到',
    term: '社区有报到单位',
    definition: 'Urban community: a duty report to it in force.',
    subject: 'Community',
    levels: ['COMMUNITY'],
    only: { urban: true },
    linkage: 'DUTY_REPORT',
  },
  COMPOUND_REPORTED: {
    title: 'Compounds with a reporting unit',
    titleZh: '小区已有报到单位',
    short: 'Compounds reported to',
    shortZh: '小区有报到',
    term: '小区有报到单位',
    definition: 'Residential compound: a duty report to it in force.',
    subject: 'Compound',
    levels: ['COMPOUND'],
    linkage: 'DUTY_REPORT',
  },
  COMPOUND_HAS_OWNERS_COMMITTEE: {
    title: 'Compounds with an owners’ committee',
    titleZh: '小区已有业委会',
    short: 'Owners’ committees',
    shortZh: '小区业委会',
    term: '小区有业委会',
    definition: 'Residential compound: a property linkage in force that has an owners’ committee.',
    subject: 'Compound',
    levels: ['COMPOUND'],
    linkage: 'PROPERTY_LINKAGE',
  },
  COMPOUND_HAS_PROPERTY_COMPANY: {
    title: 'Compounds with a property company',
    titleZh: '小区已有物业公司',
    short: 'Property companies',
    shortZh: '小区有物业',
    term: '小区有物业公司',
    definition: 'Residential compound: a property linkage in force that has a property company.',
    subject: 'Compound',
    levels: ['COMPOUND'],
    linkage: 'PROPERTY_LINKAGE',
  },
  OWNERS_COMMITTEE_CROSS_APPOINTED: {
    title: 'Owners’ committees with a cross-appointment',
    titleZh: '业委会已与党组织交叉任职',
    short: 'Cross-appointed',
    shortZh: '业委会交叉',
    term: '业委会交叉任职',
    definition: 'Owners’ committee: a post in a Party organisation held on its behalf in force.',
    subject: 'Unit',
    levels: RESIDENCES,
    only: { unitKinds: ['OWNERS_COMMITTEE'] },
    linkage: 'APPOINTMENT',
  },
  BRANCH_TIED_TO_OWNERS: {
    title: 'Branches tied to an owners’ committee',
    titleZh: '小区、网格党支部已与业委会联动',
    short: 'Branches tied to owners',
    shortZh: '支部联业委',
    term: '党支部与业委会联动',
    definition:
      'Party branch of a compound or grid: a property linkage in force with an owners’ committee, or a post in it held on behalf of one.',
    subject: 'PartyOrganisation',
    levels: ['COMPOUND', 'GRID'],
    linkage: 'PROPERTY_LINKAGE',
  },
  AREA_HAS_CONFERENCE: {
    title: 'Areas with a joint conference',
    titleZh: '市、县、街道、社区已建联席会议',
    short: 'Areas with conference',
    shortZh: '有联席会议',
    term: '区域有联席会议',
    definition:
      'Prefecture, county, street (not town or township) or urban community: a joint conference of its own or of its big committee.',
    subject: 'Area',
    levels: ['PREFECTURE', 'COUNTY', 'STREET', 'COMMUNITY'],
    only: { urban: true, streetKinds: ['STREET'] },
    linkage: null,
  },
  REPORTING_UNIT_ACTIVE: {
    title: 'Reporting units with activity',
    titleZh: '报到单位近半年有活动',
    short: 'Reporting units active',
    shortZh: '报到有行动',
    term: '报到单位有活动',
    definition:
      'Unit with a duty report in force: an activity attended or a claim begun, each for six months from its day, or a volunteer team.',
    subject: 'Unit',
    levels: RESIDENCES,
    linkage: null,
  },
  COMMITTEE_FOUR_SIDED: {
    title: 'Committees with all four sides',
    titleZh: '社区“大党委”四类委员齐全',
    short: 'Committees four-sided',
    shortZh: '委员四方齐',
    term: '大党委四类委员齐全',
    definition:
      'Big Party committee of a community: seats in force of the police, an owners’ committee, a two-new unit of another kind and a unit that is none of these.',
    subject: 'BigCommittee',
    levels: ['COMMUNITY'],
    only: { committeeKinds: ['BIG_PARTY_COMMITTEE'] },
    linkage: null,
  },
  NEED_MATCHED: {
    title: 'Needs with a matching offer',
    titleZh: '需求有同类资源或项目',
    short: 'Needs matched',
    shortZh: '需求有匹配',
    term: '需求有匹配资源',
    definition:
      'Need that is open or claimed: an open or claimed resource, service or project of its category, listed by the day, in a county or functional zone that the need lies in.',
    subject: 'ListItem',
    levels: RESIDENCES,
    linkage: null,
  },
} satisfies Record<string, RuleDefinition>

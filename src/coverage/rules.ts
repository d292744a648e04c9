import type { LinkageKind } from '../linkage/linkage.type'
import { describedEnum } from '../relay/described-enum'

/** What a rule says of itself; its population and what links it are the question of its name in cypher/coverage/rules. */
export interface RuleDefinition {
  title: string
  titleZh: string
  /** Population and link in one sentence. */
  definition: string
  /** GraphQL type of its subjects. */
  subject: string
  /** What links them; null where it is no linkage but a plain relation. */
  linkage: LinkageKind | null
}

const definitions = {
  RESIDENT_UNIT_PAIRED: {
    title: 'Resident units paired',
    titleZh: '驻区单位已结对社区',
    definition: 'Resident unit: a pairing in force with any community.',
    subject: 'Unit',
    linkage: 'PAIRING',
  },
  RESIDENT_UNIT_PAIRED_AT_HOME: {
    title: 'Resident units paired at home',
    titleZh: '驻区单位已与所在社区结对',
    definition: 'Resident unit: a pairing in force with the community that it sits in.',
    subject: 'Unit',
    linkage: 'PAIRING',
  },
  COMMUNITY_PAIRED: {
    title: 'Communities paired',
    titleZh: '城市社区已有结对单位',
    definition: 'Urban community: at least one pairing in force.',
    subject: 'Community',
    linkage: 'PAIRING',
  },
  STREET_BIG_COMMITTEE: {
    title: 'Streets with a big working committee',
    titleZh: '街道已建“大工委”',
    definition: 'Street (not town or township): a big working committee.',
    subject: 'Street',
    linkage: null,
  },
  COMMUNITY_BIG_COMMITTEE: {
    title: 'Communities with a big Party committee',
    titleZh: '城市社区已建“大党委”',
    definition: 'Urban community: a big Party committee or a joint Party committee of its own.',
    subject: 'Community',
    linkage: null,
  },
  BIG_COMMITTEE_SEATED: {
    title: 'Big committees with part-time members',
    titleZh: '“大工委”“大党委”已有兼职委员',
    definition: 'Big committee: at least one part-time member in force.',
    subject: 'BigCommittee',
    linkage: 'PART_TIME_MEMBERSHIP',
  },
  RESIDENT_UNIT_SEATED: {
    title: 'Resident units with a seat',
    titleZh: '驻区单位已进入所在街道或社区的“大党委”',
    definition: 'Resident unit: a seat in force in a big committee of its street or community.',
    subject: 'Unit',
    linkage: 'PART_TIME_MEMBERSHIP',
  },
  UNIT_REPORTED: {
    title: 'Units reporting for duty',
    titleZh: '机关、事业单位、国有企业已“双报到”',
    definition:
      'Organ, public institution (schools, hospitals, police stations included) or state enterprise with a Party organisation: a duty report in force.',
    subject: 'Unit',
    linkage: 'DUTY_REPORT',
  },
  COMMUNITY_CONTACTED: {
    title: 'Communities with a contact',
    titleZh: '城市社区已有联系包联',
    definition: 'Urban community: a contact assignment in force.',
    subject: 'Community',
    linkage: 'CONTACT',
  },
  CONFERENCE_ON_TIME: {
    title: 'Joint conferences on time',
    titleZh: '联席会议按期召开',
    definition: 'Joint conference: a meeting within its interval before the day.',
    subject: 'JointConference',
    linkage: null,
  },
  UNIT_HAS_PARTY_ORGANISATION: {
    title: 'Two-new units with a Party organisation',
    titleZh: '两新组织已建党组织',
    definition: 'Two-new unit: a Party organisation.',
    subject: 'Unit',
    linkage: null,
  },
  COMPOUND_HAS_BRANCH: {
    title: 'Compounds with a branch',
    titleZh: '小区已建党支部',
    definition: 'Residential compound: a Party branch that leads it.',
    subject: 'Compound',
    linkage: null,
  },
  BUILDING_HAS_PARTY_GROUP: {
    title: 'Buildings with a Party group',
    titleZh: '楼栋已建党小组',
    definition: 'Building: a Party group or branch that leads it.',
    subject: 'Building',
    linkage: null,
  },
  GRID_HAS_BRANCH: {
    title: 'Grids with a branch',
    titleZh: '网格已建党支部',
    definition: 'Grid (not micro-grid): a Party branch that leads it.',
    subject: 'Grid',
    linkage: null,
  },
  COMPOUND_TRIPARTITE: {
    title: 'Compounds with tripartite linkage',
    titleZh: '小区已三方联动',
    definition: 'Residential compound: a property linkage in force whose three sides are all present.',
    subject: 'Compound',
    linkage: 'PROPERTY_LINKAGE',
  },
  NEED_CLAIMED: {
    title: 'Needs claimed',
    titleZh: '需求已被认领',
    definition: 'Need that is open or claimed: a claim in force.',
    subject: 'ListItem',
    linkage: 'CLAIM',
  },
  ALLIANCE_CHAIRED: {
    title: 'Alliances with a chair',
    titleZh: '党建联盟已有轮值主席',
    definition: 'Alliance in force: a member in force whose turn it is to chair.',
    subject: 'Alliance',
    linkage: 'ALLIANCE_MEMBERSHIP',
  },
  COMMUNITY_HAS_VENUE: {
    title: 'Communities with a venue',
    titleZh: '社区、村已有阵地',
    definition: 'Community or village: a venue.',
    subject: 'Community',
    linkage: null,
  },
  PAIRING_ACTIVE: {
    title: 'Pairings with activity',
    titleZh: '结对共建有活动',
    definition: 'Pairing in force: an activity held or a claim begun under it in the 365 days up to the day.',
    subject: 'Pairing',
    linkage: null,
  },
} satisfies Record<string, RuleDefinition>

export type CoverageRule = keyof typeof definitions

export const coverageRules: Record<CoverageRule, RuleDefinition> = definitions

export const CoverageRule = describedEnum<CoverageRule>(
  'CoverageRule',
  'A rule of coverage 覆盖规则: who ought to be linked, and by what. RESIDENT_UNIT_PAIRED is the headline.',
  Object.fromEntries(
    Object.entries(definitions).map(([rule, { definition, titleZh }]) => [rule, `${definition} ${titleZh}`]),
  ) as Record<CoverageRule, string>,
)

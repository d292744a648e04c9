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
  ALLIANCE_CHAIRED: {
    title: 'Alliances with a chair',
    titleZh: '党建联盟已有轮值主席',
    definition: 'Alliance in force: a member in force whose turn it is to chair.',
    subject: 'Alliance',
    linkage: 'ALLIANCE_MEMBERSHIP',
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

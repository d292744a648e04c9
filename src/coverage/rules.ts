import { describedEnum } from '../relay/described-enum'
import { definitions, type RuleDefinition } from './definitions'

export type CoverageRule = keyof typeof definitions

export const coverageRules: Record<CoverageRule, RuleDefinition> = definitions

export const CoverageRule = describedEnum<CoverageRule>(
  'CoverageRule',
  'A rule of coverage 覆盖规则: who ought to be linked, and by what. RESIDENT_UNIT_PAIRED is the headline.',
  Object.fromEntries(
    Object.entries(definitions).map(([rule, { definition, titleZh }]) => [rule, `${definition} ${titleZh}`]),
  ) as Record<CoverageRule, string>,
)

import { enumOf } from '../relay/described-enum'
import { coverageRuleTerms } from './coverage-rule.terms'
import { definitions, type RuleDefinition } from './definitions'

export type CoverageRule = keyof typeof definitions

export const coverageRules: Record<CoverageRule, RuleDefinition> = definitions

export const CoverageRule = enumOf(coverageRuleTerms)

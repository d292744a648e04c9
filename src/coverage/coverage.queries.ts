import type { AreaRow } from '../area/area.object'
import { composed, type Question, unfiltered } from '../graph/question'
import type { LinkageConditions } from '../linkage/linkage-filter.type'
import type { Paged, PageRow } from '../relay/connection'
import type { CoverageRule } from './rules'
import type { SubjectConditions } from './subject-filter.type'

/** Of whom a rule is asked, and which linkages count. */
export interface Narrowing {
  linkage: LinkageConditions | null
  among: SubjectConditions | null
}

/** A rule as it stands. */
export const AS_IT_STANDS: Narrowing = { linkage: null, among: null }

/** What every question about a rule asks. */
export interface RuleAsked extends Narrowing {
  rule: CoverageRule
  within: string[]
  days: string[]
  knownAt: string
}

export interface CountsRow {
  population: number
  covered: number
  gap: number
  unknown: number
  exempt: number
}

/** What is found of one subject. */
export interface FindingRow {
  subject: { id: string; name: string }
  area: AreaRow | null
  state: string
  reason: string | null
  lastEnd: string | null
  lastLinkage: string | null
  missing: string[]
  exemption: string | null
}

interface RuleQuestions {
  coverageCounts: Question<RuleAsked, CountsRow & { within: string; day: string }>
  coverageByUnitKind: Question<RuleAsked, CountsRow & { unitKind: string }>
  coverageFindings: Question<
    RuleAsked & Paged & { states: string[]; kinds: string[] | null; order: string },
    PageRow<FindingRow>
  >
  coverageOf: Question<RuleAsked & { subjects: string[] }, { key: string; finding: FindingRow }>
  coverageSubjects: Question<RuleAsked & { state: string }, { id: string }>
}

const questions = new Map<string, RuleQuestions>()

/**
 * The questions about a rule, each around the rule's own text: residentUnitPaired for RESIDENT_UNIT_PAIRED. What it asks
 * is looked at only where it is narrowed.
 */
export function questionsOf(rule: CoverageRule, { linkage, among }: Narrowing = AS_IT_STANDS): RuleQuestions {
  const isNarrowed = linkage !== null || among !== null
  const key = `${rule} ${isNarrowed}`
  let asked = questions.get(key)
  if (!asked) {
    const slots = { rule: rule.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()) }
    asked = {
      coverageCounts: composed('coverageCounts', slots),
      coverageByUnitKind: composed('coverageByUnitKind', slots),
      coverageFindings: composed('coverageFindings', slots),
      coverageOf: composed('coverageOf', slots),
      coverageSubjects: composed('coverageSubjects', slots),
    }
    if (!isNarrowed)
      for (const [name, each] of Object.entries(asked)) Object.assign(asked, { [name]: unfiltered(each) })
    questions.set(key, asked)
  }
  return asked
}

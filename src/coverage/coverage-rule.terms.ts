import { type Term, vocabulary } from '../terms/vocabulary'
import { definitions, type RuleDefinition } from './definitions'

export const coverageRuleTerms = vocabulary(
  'CoverageRule',
  'A rule of coverage 覆盖规则: who ought to be linked, and by what. RESIDENT_UNIT_PAIRED is the headline.',
  Object.fromEntries(
    Object.entries<RuleDefinition>(definitions).map(
      ([rule, { title, term, definition, titleZh }]): [string, Term] => [
        rule,
        { en: title, zh: [term], means: `${definition} ${titleZh}` },
      ],
    ),
  ) as Record<keyof typeof definitions, Term>,
)

import { type ArgumentPath, badUserInput } from '../errors'
import type { RuleDefinition } from './definitions'
import { type CoverageRule, coverageRules } from './rules'

/** Rules under which things are to be covered, and rules under which they are to be gaps. */
interface RulesAsked {
  covered?: CoverageRule[] | null
  gap?: CoverageRule[] | null
}

/** @throws BAD_USER_INPUT for a rule of which no subject is such a thing; it names those that ask some */
export function checkRules(
  { covered, gap }: RulesAsked,
  thing: string,
  asksSuch: (definition: RuleDefinition) => boolean,
  argument: ArgumentPath,
): void {
  for (const [state, rules] of Object.entries({ covered, gap }))
    for (const [index, rule] of (rules ?? []).entries()) {
      if (asksSuch(coverageRules[rule])) continue
      const able = (Object.keys(coverageRules) as CoverageRule[]).filter((each) =>
        asksSuch(coverageRules[each]),
      )
      throw badUserInput(
        `${rule} asks ${coverageRules[rule].subject}, and this is a filter of ${thing}, which ` +
          `${able.join(', ') || 'no rule'} asks 该规则不适用于此类对象`,
        [...argument, state, index],
      )
    }
}

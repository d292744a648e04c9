import { type ArgumentPath, badUserInput } from '../errors'
import type { LinkageFilter } from '../linkage/linkage-filter.type'
import { everyFilter, isNegated } from '../relay/conditions'
import type { UnitFilter } from '../unit/unit.type'
import { type CoverageRule, coverageRules } from './rules'

/** @throws BAD_USER_INPUT for a condition that nothing which counts for a rule on a day can meet */
export function checkWhatCounts(rule: CoverageRule, linkage: LinkageFilter): void {
  for (const [filter, path] of everyFilter(linkage, ['linkage'])) {
    if (filter.during)
      throw badUserInput(
        'coverage is as of a day, on which what counts is in force; give it another asOf, or ask for a trend. Who had no ' +
          'such linkage in a period is for tally to say: includeEmpty: true, having: {max: 0}, linkage: {during: …} ' +
          '覆盖按日核查，时段请用 tally',
        [...path, 'during'],
      )
    for (const unit of ['unit', 'counterpart'] as const)
      if (filter[unit]) checkDissolved(rule, filter[unit], [...path, unit])
  }
}

/**
 * Units that a rule asks are in being, and so are those with which linkages count for them: these are the units themselves.
 * @throws BAD_USER_INPUT where such a unit is to be dissolved
 */
export function checkDissolved(rule: CoverageRule, units: UnitFilter, argument: ArgumentPath): void {
  if (coverageRules[rule].subject !== 'Unit') return
  for (const [{ dissolved }, path] of everyFilter(units, argument))
    if (dissolved && !isNegated(path))
      throw badUserInput(
        `${rule} asks units that are in being, and none of them is dissolved at asOf 该规则的对象均未注销`,
        [...path, 'dissolved'],
      )
}

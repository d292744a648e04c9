import { areaAsked } from '../area/area.list'
import { checkLevels } from '../area/area-filter'
import type { Context } from '../context'
import { type ArgumentPath, badUserInput } from '../errors'
import { conditionsOf } from '../relay/conditions'
import type { Moment } from '../time/moment'
import { unitIds } from '../unit/unit.list'
import { type CoverageRule, coverageRules } from './rules'
import type { SubjectConditions, SubjectFilter } from './subject-filter.type'
import { checkDissolved } from './what-counts'

/** The type of subject that can meet a condition; any can meet the others. */
const SUBJECTS: { [Condition in keyof SubjectFilter]?: string } = {
  committeeKinds: 'BigCommittee',
  unitKinds: 'Unit',
  unit: 'Unit',
}

/**
 * A filter of the subjects of a rule as the questions take it.
 * @throws BAD_USER_INPUT for a condition that no subject of the rule can meet
 */
export function subjectConditions(
  context: Context,
  moment: Moment,
  filter: SubjectFilter | null | undefined,
  rule: CoverageRule,
): Promise<SubjectConditions | null> {
  return conditionsOf(filter, ['among'], async (each, path) => {
    checkSubject(each, rule, path)
    const lying = { what: `what ${rule} asks`, levels: coverageRules[rule].levels }
    checkLevels(each.areaLevels, lying, [...path, 'areaLevels'])
    if (each.unit) checkDissolved(rule, each.unit, [...path, 'unit'])
    const { areaLevels, committeeKinds, unitKinds, unit, area } = each
    if ([areaLevels, committeeKinds, unitKinds, unit, area].every((value) => value == null)) return null
    return {
      areaLevels: areaLevels ?? null,
      committeeKinds: committeeKinds ?? null,
      unitKinds: unitKinds ?? null,
      units: unit ? await unitIds(context, moment, unit, [...path, 'unit']) : null,
      area: area ? await areaAsked(context, moment, area, lying, [...path, 'area']) : null,
    }
  })
}

function checkSubject(filter: SubjectFilter, rule: CoverageRule, path: ArgumentPath): void {
  const { subject } = coverageRules[rule]
  for (const [condition, type] of Object.entries(SUBJECTS)) {
    if (filter[condition as keyof SubjectFilter] == null || type === subject) continue
    const able = Object.keys(SUBJECTS).filter((name) => SUBJECTS[name as keyof SubjectFilter] === subject)
    throw badUserInput(
      `${condition} is about ${type}, and ${rule} asks ${subject}; it can be narrowed by ` +
        `${['area', 'areaLevels', ...able].join(', ')} 此筛选不适用于该规则的对象`,
      [...path, condition],
    )
  }
}

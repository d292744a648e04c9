import { areaAsked } from '../area/area.list'
import { levelsAsked } from '../area/area-filter'
import type { Context } from '../context'
import { type ArgumentPath, badUserInput } from '../errors'
import { checkCanBeMet } from '../relay/can-be-met'
import { conditionsOf, everyFilter } from '../relay/conditions'
import type { Moment } from '../time/moment'
import { unitIds } from '../unit/unit.list'
import type { UnitFilter } from '../unit/unit.type'
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
    const { levels, only } = coverageRules[rule]
    const lying = { what: `what ${rule} asks`, levels, only }
    checkCanBeMet(each, levelsAsked('areaLevels', each.areaLevels, lying), path)
    checkKinds(each, rule, path)
    if (each.unit) checkUnits(each.unit, rule, [...path, 'unit'])
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

function checkKinds(filter: SubjectFilter, rule: CoverageRule, path: ArgumentPath): void {
  const { committeeKinds = null, unitKinds = null } = coverageRules[rule].only ?? {}
  for (const [name, there] of Object.entries({ committeeKinds, unitKinds }))
    checkCanBeMet(filter, among(rule, name, filter[name as 'unitKinds'], there), path)
}

function checkUnits(unit: UnitFilter, rule: CoverageRule, argument: ArgumentPath): void {
  checkDissolved(rule, unit, argument)
  const { unitKinds = null, ...only } = coverageRules[rule].only ?? {}
  for (const [{ dissolved, ...filter }, path] of everyFilter(unit, argument)) {
    // That they be in being is asked where nothing is said, and of these units nothing.
    const each = dissolved ? { ...filter, dissolved } : filter
    checkCanBeMet(each, among(rule, 'kinds', each.kinds, unitKinds), path)
    for (const name of ['twoNew', 'hasPartyOrganisation'] as const) {
      const asked = each[name]
      checkCanBeMet(each, among(rule, name, asked == null ? null : [asked], only[name] ? [true] : null), path)
    }
  }
}

function among<Value>(
  rule: CoverageRule,
  name: string,
  asked: readonly Value[] | null | undefined,
  there: readonly Value[] | null,
) {
  const message = `${rule} asks those of ${name} ${there?.join(', ')} alone 该规则的对象均属此类`
  return { name, asked, there, message }
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

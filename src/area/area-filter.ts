import { checkRules } from '../coverage/subject-rules'
import { type ArgumentPath, badUserInput } from '../errors'
import type { AreaFilter, AreaLevel } from './area.type'

/** Of which areas a filter is asked: what lies in them, as a message names it, and their levels; null: any. */
export interface Lying {
  what: string
  levels: readonly AreaLevel[] | null
}

const AREAS: readonly string[] = ['Area', 'Street', 'Community', 'Compound', 'Building', 'Grid']

/** @throws BAD_USER_INPUT where what is asked about lies in no area of these levels */
export function checkLevels(
  asked: readonly AreaLevel[] | null | undefined,
  { what, levels }: Lying,
  argument: ArgumentPath,
): void {
  if (!asked?.length || levels === null || asked.some((level) => levels.includes(level))) return
  throw badUserInput(
    `${what} never lies in an area of the level ${asked.join(', ')}, only of ${levels.join(', ')} 不在该层级`,
    argument,
  )
}

/** @throws BAD_USER_INPUT for a condition, however deep in `not` and `anyOf`, that none of these areas can meet */
export function checkAreaFilter(filter: AreaFilter, lying: Lying, argument: ArgumentPath): void {
  checkLevels(filter.levels, lying, [...argument, 'levels'])
  const levels = inBoth(lying.levels, filter.levels)
  for (const [condition, level] of [
    ['urban', 'COMMUNITY'],
    ['streetKinds', 'STREET'],
  ] as const)
    if (filter[condition] && levels && !levels.includes(level))
      throw badUserInput(
        `${condition} is about areas of the level ${level}, and ${lying.what} lies in those of the level ${levels.join(', ')} 此筛选不适用于该层级`,
        [...argument, condition],
      )
  const thing = levels ? `areas of the level ${levels.join(', ')}` : 'areas'
  const areIn = (its: readonly AreaLevel[] | null) =>
    !its || !levels || its.some((level) => levels.includes(level))
  checkRules(filter, thing, (rule) => AREAS.includes(rule.subject) && areIn(rule.levels), argument)
  const inner = { ...lying, levels }
  if (filter.not) checkAreaFilter(filter.not, inner, [...argument, 'not'])
  for (const [index, each] of (filter.anyOf ?? []).entries())
    checkAreaFilter(each, inner, [...argument, 'anyOf', index])
}

function inBoth(
  some: readonly AreaLevel[] | null,
  others: readonly AreaLevel[] | null | undefined,
): readonly AreaLevel[] | null {
  if (!others?.length) return some
  return some ? others.filter((level) => some.includes(level)) : others
}

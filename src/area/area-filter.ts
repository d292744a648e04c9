import type { OnlySubjects, RuleDefinition } from '../coverage/definitions'
import { checkRules } from '../coverage/subject-rules'
import type { ArgumentPath } from '../errors'
import { checkCanBeMet } from '../relay/can-be-met'
import { type AreaFilter, type AreaLevel, StreetKind } from './area.type'

/** Of which areas a filter is asked: what lies in them, as a message names it, and their levels; null: any. */
export interface Lying {
  what: string
  levels: readonly AreaLevel[] | null
  /** what else is so of each of them */
  only?: OnlySubjects
}

const AREAS: readonly string[] = ['Area', 'Street', 'Community', 'Compound', 'Building', 'Grid']
const STREET_KINDS = Object.keys(StreetKind) as StreetKind[]

/** @throws BAD_USER_INPUT for a condition, however deep in `not` and `anyOf`, for which none of these areas can pass */
export function checkAreaFilter(filter: AreaFilter, lying: Lying, argument: ArgumentPath): void {
  checkCanBeMet(filter, levelsAsked('levels', filter.levels, lying), argument)
  const levels = inBoth(lying.levels, filter.levels)
  const among = { ...lying, levels }
  checkCanBeMet(filter, urbanAsked(filter, among), argument)
  checkCanBeMet(filter, streetKindsAsked(filter, among), argument)
  checkRules(filter, thingsAsked(filter, levels), (rule) => asksSuch(rule, filter, levels), argument)
  // Of what no area is nothing more is to be said: within a not everything passes.
  if (levels?.length === 0) return
  if (filter.not) checkAreaFilter(filter.not, among, [...argument, 'not'])
  for (const [index, each] of (filter.anyOf ?? []).entries())
    checkAreaFilter(each, among, [...argument, 'anyOf', index])
}

/** Of what lies in areas of some levels: that these be of others. */
export function levelsAsked(name: string, asked: AreaFilter['levels'], { what, levels }: Lying) {
  const message = `${what} never lies in an area of the level ${asked?.join(', ')}, only of ${levels?.join(', ')} 不在该层级`
  return { name, asked, there: levels, message }
}

function urbanAsked({ urban }: AreaFilter, { what, levels, only }: Lying) {
  const communities = !levels || levels.includes('COMMUNITY')
  const others = !levels || levels.some((level) => level !== 'COMMUNITY')
  const message = communities
    ? `${what} lies in urban communities alone 均为城市社区`
    : notAt('urban', 'COMMUNITY', what, levels)
  const there = [...(communities ? [true] : []), ...(others || !only?.urban ? [false] : [])]
  return { name: 'urban', asked: urban == null ? null : [urban], there, message }
}

function streetKindsAsked({ streetKinds: asked }: AreaFilter, { what, levels, only }: Lying) {
  const streets = !levels || levels.includes('STREET')
  const others = !levels || levels.some((level) => level !== 'STREET')
  const kinds = only?.streetKinds ?? STREET_KINDS
  const message = streets
    ? `${what} lies in areas of the kind ${kinds.join(', ')} alone 类型不符`
    : notAt('streetKinds', 'STREET', what, levels)
  const there: (StreetKind | null)[] = [...(streets ? kinds : []), ...(others ? [null] : [])]
  return { name: 'streetKinds', asked, there, message }
}

function notAt(condition: string, level: AreaLevel, what: string, levels: Lying['levels']): string {
  return `${condition} is about areas of the level ${level}, and ${what} lies in those of the level ${levels?.join(', ')} 此筛选不适用于该层级`
}

function thingsAsked({ urban, streetKinds }: AreaFilter, levels: Lying['levels']): string {
  const of = levels ? `areas of the level ${levels.join(', ')}` : 'areas'
  return [
    of,
    ...(urban === false ? ['that are no urban communities'] : []),
    ...(streetKinds ? [`of the kind ${streetKinds.join(', ')}`] : []),
  ].join(' ')
}

/** Whether a rule asks some of the areas that pass the filter. */
function asksSuch(
  { subject, levels: its, only }: RuleDefinition,
  { urban, streetKinds }: AreaFilter,
  levels: Lying['levels'],
): boolean {
  if (!AREAS.includes(subject)) return false
  const common = inBoth(its, levels)
  if (common?.length === 0) return false
  const isUrbanAlone = only?.urban === true && common?.every((level) => level === 'COMMUNITY')
  if (urban === false && isUrbanAlone) return false
  return !streetKinds || !only?.streetKinds || streetKinds.some((kind) => only.streetKinds!.includes(kind))
}

function inBoth(
  some: readonly AreaLevel[] | null,
  others: readonly AreaLevel[] | null | undefined,
): readonly AreaLevel[] | null {
  if (!others?.length) return some
  return some ? others.filter((level) => some.includes(level)) : others
}

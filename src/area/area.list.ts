import { COUNTRY, type Context } from '../context'
import { inBoth, subjectsInStates } from '../coverage/coverage.loaders'
import type { ArgumentPath } from '../errors'
import { partOfName } from '../register/normal-form'
import type { Connection, PageArgs } from '../relay/connection'
import { connection, WHOLE } from '../relay/page'
import type { Moment } from '../time/moment'
import { type AreaRow, areaAt } from './area.object'
import { type AreaAsked, type AreaConditions, areas } from './area.queries'
import type { Area, AreaFilter, AreaLevel } from './area.type'
import { checkAreaFilter, type Lying } from './area-filter'

export interface AreasWanted {
  level: AreaLevel
  within: string
  nameContains?: string | null
  filter?: AreaFilter | null
}

/** The areas of a level within an area, by code. */
export async function areasWithin(
  context: Context,
  moment: Moment,
  { level, within, nameContains, filter }: AreasWanted,
  pageArgs: PageArgs,
): Promise<Connection<Area>> {
  const { list, after, limit } = context.page(pageArgs, 'areas', level, within, nameContains, filter, moment)
  const lying = { what: 'what is listed', levels: [level] }
  if (filter) checkAreaFilter(filter, lying, ['filter'])
  const conditions = await areaConditions(context, moment, level, within, filter, ['filter'])
  const { knownAt } = moment
  const asked = {
    within,
    level,
    nameContains: partOfName(nameContains, ['nameContains']),
    ...conditions,
    knownAt,
    after,
    limit,
  }
  const [row] = await context.ask(areas, asked)
  return connection({ list, after, limit }, row, (area) => areaAt(moment, area))
}

/** Every area of a level within an area, by code. */
export function areasOfLevel(
  context: Context,
  moment: Moment,
  within: string,
  level: AreaLevel,
): Promise<AreaRow[]> {
  return everyArea(context, moment, { within, level, nameContains: null, ...ALL })
}

async function everyArea(
  context: Context,
  { knownAt }: Moment,
  asked: AreaConditions & { within: string; level: AreaLevel | null; nameContains: string | null },
): Promise<AreaRow[]> {
  const [found] = await context.ask(areas, { ...asked, knownAt, ...WHOLE })
  return (found?.items ?? []).map(({ node }) => node)
}

const ALL: AreaConditions = {
  levels: null,
  urban: null,
  streetKinds: null,
  namePart: null,
  minBranches: null,
  maxBranches: null,
  only: null,
  without: null,
}

/** A filter as the question takes it; its coverage rules, alternatives and denial are asked first and become ids. */
async function areaConditions(
  context: Context,
  moment: Moment,
  level: AreaLevel | null,
  within: string,
  filter: AreaFilter | null | undefined,
  argument: ArgumentPath,
): Promise<AreaConditions> {
  if (!filter) return ALL
  const passing = async (each: AreaFilter, ...path: ArgumentPath) => {
    const conditions = await areaConditions(context, moment, level, within, each, [...argument, ...path])
    const found = await everyArea(context, moment, { within, level, nameContains: null, ...conditions })
    return found.map(({ id }) => id)
  }
  const alternatives =
    filter.anyOf && (await Promise.all(filter.anyOf.map((each, index) => passing(each, 'anyOf', index))))
  return {
    levels: filter.levels ?? null,
    urban: filter.urban ?? null,
    streetKinds: filter.streetKinds ?? null,
    namePart: partOfName(filter.nameContains, [...argument, 'nameContains']),
    minBranches: filter.branchCount?.min ?? null,
    maxBranches: filter.branchCount?.max ?? null,
    only: inBoth(
      await subjectsInStates(context, moment, [within], filter.covered, filter.gap),
      alternatives ? alternatives.flat() : null,
    ),
    without: filter.not ? await passing(filter.not, 'not') : null,
  }
}

/**
 * A filter of the areas in which something lies as the questions take it.
 * @throws BAD_USER_INPUT for a condition that none of these areas can meet
 */
export async function areaAsked(
  context: Context,
  moment: Moment,
  filter: AreaFilter,
  lying: Lying,
  argument: ArgumentPath,
): Promise<AreaAsked> {
  checkAreaFilter(filter, lying, argument)
  const { levels, urban, streetKinds, ...further } = filter
  const asksFurther = Object.values(further).some((value) => value != null)
  const within = context.viewer.area ?? COUNTRY
  const ids = async () => {
    const conditions = await areaConditions(context, moment, null, within, filter, argument)
    const found = await everyArea(context, moment, { within, level: null, nameContains: null, ...conditions })
    return found.map(({ id }) => id)
  }
  return {
    levels: levels ?? null,
    urban: urban ?? null,
    streetKinds: streetKinds ?? null,
    only: asksFurther ? await ids() : null,
  }
}

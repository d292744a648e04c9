import type { Context } from '../context'
import { inBoth, subjectsInStates } from '../coverage/coverage.loaders'
import type { Connection, PageArgs } from '../relay/connection'
import { connection, WHOLE } from '../relay/page'
import type { Moment } from '../time/moment'
import { type AreaRow, areaAt } from './area.object'
import { type AreaConditions, areas } from './area.queries'
import type { Area, AreaFilter, AreaLevel } from './area.type'

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
  const conditions = await areaConditions(context, moment, level, within, filter)
  const { knownAt } = moment
  const asked = { within, level, nameContains: nameContains ?? null, ...conditions, knownAt, after, limit }
  const [row] = await context.ask(areas, asked)
  return connection({ list, after, limit }, row, (area) => areaAt(moment, area))
}

/** Every area of a level within an area, by code. */
export async function areasOfLevel(
  context: Context,
  { knownAt }: Moment,
  within: string,
  level: AreaLevel,
  conditions: AreaConditions = ALL,
): Promise<AreaRow[]> {
  const [found] = await context.ask(areas, {
    within,
    level,
    nameContains: null,
    ...conditions,
    knownAt,
    ...WHOLE,
  })
  return (found?.items ?? []).map(({ node }) => node)
}

const ALL: AreaConditions = {
  urban: null,
  streetKinds: null,
  minBranches: null,
  maxBranches: null,
  only: null,
}

/** A filter as the question takes it; its coverage rules and alternatives are asked first and become the ids that they leave. */
async function areaConditions(
  context: Context,
  moment: Moment,
  level: AreaLevel,
  within: string,
  filter: AreaFilter | null | undefined,
): Promise<AreaConditions> {
  if (!filter) return ALL
  const passing = async (each: AreaFilter) =>
    areasOfLevel(context, moment, within, level, await areaConditions(context, moment, level, within, each))
  const alternatives = filter.anyOf && (await Promise.all(filter.anyOf.map(passing)))
  return {
    urban: filter.urban ?? null,
    streetKinds: filter.streetKinds ?? null,
    minBranches: filter.branchCount?.min ?? null,
    maxBranches: filter.branchCount?.max ?? null,
    only: inBoth(
      await subjectsInStates(context, moment, [within], filter.covered, filter.gap),
      alternatives ? alternatives.flat().map(({ id }) => id) : null,
    ),
  }
}

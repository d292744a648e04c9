import type { Context } from '../context'
import { subjectsInStates } from '../coverage/coverage.loaders'
import type { Connection, PageArgs } from '../relay/connection'
import { connection, WHOLE } from '../relay/page'
import type { Moment } from '../time/moment'
import { type AreaRow, areaAt } from './area.object'
import { areas } from './area.queries'
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
  const [row] = await context.ask(areas, {
    within,
    level,
    nameContains: nameContains ?? null,
    urban: filter?.urban ?? null,
    streetKinds: filter?.streetKinds ?? null,
    only: await subjectsInStates(context, moment, [within], filter?.covered, filter?.gap),
    after,
    limit,
  })
  return connection({ list, after, limit }, row, (area) => areaAt(moment, area))
}

/** Every area of a level within an area, by code. */
export async function areasOfLevel(context: Context, within: string, level: AreaLevel): Promise<AreaRow[]> {
  const every = { within, level, nameContains: null, urban: null, streetKinds: null, only: null }
  const [found] = await context.ask(areas, { ...every, ...WHOLE })
  return (found?.items ?? []).map(({ node }) => node)
}

import type { GraphQLError } from 'graphql'
import type { Context } from '../context'
import { type ArgumentPath, badUserInput } from '../errors'
import { entityById } from '../node/entities'
import type { Moment } from '../time/moment'

/** Types of what a linkage can join, by the part of an id before the colon. */
const STATION = /^(area|unit|party-organisation|big-committee|alliance|person|list-item):/

/** Whether an id is of a type that a linkage can join. */
export function isStationId(id: string): boolean {
  return STATION.test(id)
}

export function noSuchStation(id: string, argument: ArgumentPath): GraphQLError {
  return badUserInput(`Nothing that a linkage could join has the id ${id} 没有可关联的这个对象`, argument)
}

/**
 * The id of what an argument names, of a unit that was merged that of the one that it is part of.
 * @throws BAD_USER_INPUT where nothing that a linkage could join has the id
 */
export async function requireStation(
  context: Context,
  moment: Moment,
  id: string,
  argument: ArgumentPath,
): Promise<string> {
  const station = isStationId(id) ? await entityById(context, moment, id) : null
  if (!station || !(await context.isInside(station.id, moment.knownAt))) throw noSuchStation(id, argument)
  return station.id
}

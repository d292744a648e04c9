import { thingsNamed } from '../access/access.queries'
import { Community } from '../area/area.type'
import type { Context } from '../context'
import { type ArgumentPath, badUserInput } from '../errors'
import type { Moment } from '../time/moment'
import { entityById } from './entities'

/** What a filter may name by an id, by the part of the id before the colon. */
const NAMES = {
  alliance: { english: 'alliance', chinese: '党建联盟' },
  'big-committee': { english: 'big committee', chinese: '大工委、大党委' },
  unit: { english: 'unit', chinese: '单位' },
}

/**
 * The id of what a filter names, of a unit that was merged that of the one that it is part of; null where none is given.
 * @throws BAD_USER_INPUT where nothing of the type has the id, or what has it lies outside the viewer's area and is
 * joined to nothing there
 */
export async function named(
  context: Context,
  { knownAt }: Moment,
  type: keyof typeof NAMES,
  given: string | null | undefined,
  argument: ArgumentPath,
): Promise<string | null> {
  if (given == null) return null
  const found = given.startsWith(`${type}:`) ? await context.row(thingsNamed, { knownAt }, given) : undefined
  if (found) return found.id
  const { english, chinese } = NAMES[type]
  throw badUserInput(`There is no ${english} with the id ${given} 没有这个${chinese}`, argument)
}

/**
 * The code of the community that a filter names; null where none is given.
 * @throws BAD_USER_INPUT where no area has the code or it is another level's, FORBIDDEN where it lies outside
 */
export async function communityNamed(
  context: Context,
  moment: Moment,
  given: string | null | undefined,
  argument: ArgumentPath,
): Promise<string | null> {
  if (given == null) return null
  await context.within(given, argument)
  const area = await entityById(context, moment, `area:${given}`)
  // An area that the register did not know at that moment has nothing then, whatever it is now.
  if (area && !(area instanceof Community))
    throw badUserInput(
      `${given} is no community; within asks for an area 不是社区，区域请用 within`,
      argument,
    )
  return given
}

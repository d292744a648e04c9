import type { Context } from '../context'
import { badUserInput } from '../errors'
import { NOW } from '../time/moment'
import { type MatchEntity, Matcher, TooManyNames } from './match'

/** The matcher for an area as the viewer may see it, kept for the next questions about the register as it stands. */
export async function matcherFor(
  context: Context,
  code: string | null | undefined,
  entities: readonly MatchEntity[],
): Promise<Matcher> {
  const within = await context.within(code)
  const { area: confinedTo } = context.viewer
  try {
    return await context.kept(`matcher ${within} ${[...entities].sort()}`, () =>
      Matcher.open((question, params) => context.ask(question, { ...params, knownAt: NOW }), {
        within,
        entities,
        confinedTo,
        today: context.today,
      }),
    )
  } catch (error) {
    if (error instanceof TooManyNames) throw badUserInput(error.message, ['within'])
    throw error
  }
}

import { type ArgumentPath, badUserInput } from '../errors'

/** A filter whose conditions can be turned round, and stand beside others of which one is enough. */
export interface Composable<Filter> {
  not?: Filter | null
  anyOf?: Filter[] | null
}

/**
 * A filter as a question takes it: what may be asked of a thing, each with all of its conditions together, and the ways
 * to pass, each a list of those that must hold and of those that must not.
 */
export interface Conditions<Asked> {
  asked: Asked[]
  ways: Literal[][]
}

interface Literal {
  /** Which of `asked`. */
  at: number
  holds: boolean
}

/** A filter and all that lie in it by `not` and `anyOf`, each with its place. */
export function* everyFilter<Filter extends Composable<Filter>>(
  filter: Filter,
  argument: ArgumentPath,
): Generator<[Filter, ArgumentPath]> {
  yield [filter, argument]
  if (filter.not) yield* everyFilter(filter.not, [...argument, 'not'])
  for (const [index, each] of (filter.anyOf ?? []).entries())
    yield* everyFilter(each, [...argument, 'anyOf', index])
}

/** What must not be so is no condition that nothing meets. */
export function isNegated(path: ArgumentPath): boolean {
  return path.filter((step) => step === 'not').length % 2 === 1
}

/** Filters within each other; each may be a question to the database. */
const MOST_FILTERS = 100
/** More than anybody writes; each way is looked at for each thing. */
const MOST_WAYS = 64

/**
 * The ways to pass a filter, however deep `not` and `anyOf` lie in it; null without one. `own` gives what a filter asks by
 * itself, these two apart, and null where it asks nothing.
 */
export async function conditionsOf<Filter extends Composable<Filter>, Asked>(
  filter: Filter | null | undefined,
  argument: ArgumentPath,
  own: (filter: Filter, argument: ArgumentPath) => Promise<Asked | null>,
): Promise<Conditions<Asked> | null> {
  if (!filter) return null
  const asked: Asked[] = []
  let filters = 0
  return { asked, ways: await waysOf(filter, argument) }

  async function waysOf(each: Filter, path: ArgumentPath): Promise<Literal[][]> {
    filters++
    if (filters > MOST_FILTERS)
      throw badUserInput(
        `not and anyOf hold more than ${MOST_FILTERS} filters; ask in several questions 条件过多`,
        argument,
      )
    const mine = await own(each, path)
    let ways: Literal[][] = [mine === null ? [] : [{ at: asked.push(mine) - 1, holds: true }]]
    if (each.anyOf) {
      const others: Literal[][] = []
      for (const [index, one] of each.anyOf.entries())
        others.push(...(await waysOf(one, [...path, 'anyOf', index])))
      ways = both(ways, others)
    }
    if (each.not) {
      const denied = (await waysOf(each.not, [...path, 'not'])).map((way) =>
        way.map(({ at, holds }) => [{ at, holds: !holds }]),
      )
      for (const alternatives of denied) ways = both(ways, alternatives)
    }
    return ways
  }

  function both(some: Literal[][], others: Literal[][]): Literal[][] {
    if (some.length * others.length > MOST_WAYS)
      throw badUserInput(
        `not and anyOf leave more than ${MOST_WAYS} ways to pass; ask in several questions 条件组合过多`,
        argument,
      )
    return some.flatMap((way) => others.map((other) => [...way, ...other]))
  }
}

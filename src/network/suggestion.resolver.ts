import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { AreaCode } from '../area/area.type'
import type { Context } from '../context'
import { subjectsInStates } from '../coverage/coverage.loaders'
import { AsOfArgs } from '../time/moment'
import { Unit } from '../unit/unit.type'
import { bounded, tooLarge } from './bounded'
import { pairingSuggestions, unitSuggestions } from './suggestion.queries'
import { PairingSuggestion, suggestionAt, WEIGHTS } from './suggestion.type'

/** Units that are weighed for one answer; a county has fewer. */
const MAX_SUGGESTION_UNITS = 5000

@Resolver(() => PairingSuggestion)
export class PairingSuggestionResolver {
  @Query(() => [PairingSuggestion], {
    description:
      'For the resident units that have no pairing, communities that they could be paired with 结对建议, the best first. ' +
      'Candidates are the communities of the unit’s street (villages only where the street is a town or township, or the ' +
      'unit’s own), those of its county with an open need that it has something for, and those with which it shares an ' +
      'alliance; never one that it is paired with.',
  })
  async pairingSuggestions(
    @Arg('within', () => AreaCode, { description: 'Units that reside within this area 区域范围.' })
    code: string,
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: 50,
      description: 'So many at most, 1 to 500 条数.',
    })
    first: number | null,
    @Ctx() context: Context,
  ): Promise<PairingSuggestion[]> {
    const moment = context.moment({})
    const limit = bounded('first', first, 50, 1, context.longestPage)
    const within = await context.within(code)
    const keys = (await subjectsInStates(context, moment, [within], [], ['RESIDENT_UNIT_PAIRED']))!
    if (keys.length > MAX_SUGGESTION_UNITS)
      throw tooLarge(
        'MAX_SUGGESTION_UNITS',
        MAX_SUGGESTION_UNITS,
        `${keys.length} units within ${code} have no pairing; ask about a smaller area`,
        'within',
      )
    const rows = await context.ask(pairingSuggestions, { ...moment, weights: WEIGHTS, keys, limit })
    return rows.map(({ suggestion }) => suggestionAt(moment, suggestion))
  }
}

@Resolver(() => Unit)
export class UnitSuggestionResolver {
  @FieldResolver(() => [PairingSuggestion], {
    description:
      'Communities that it could be paired with, or paired with too, the best first 结对建议; none for a unit that is ' +
      'dissolved or has no residence.',
  })
  async suggestions(
    @Root() unit: Unit,
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: 5,
      description: 'So many at most, 1 to 500 条数.',
    })
    first: number | null,
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Ctx() context: Context,
  ): Promise<PairingSuggestion[]> {
    const limit = bounded('first', first, 5, 1, context.longestPage)
    const moment = { ...unit.moment, asOf: asOf ?? unit.moment.asOf }
    const row = await context.row(unitSuggestions, { ...moment, weights: WEIGHTS, limit }, unit.id)
    return (row?.suggestions ?? []).map((suggestion) => suggestionAt(moment, suggestion))
  }
}

import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql'
import { AreaCode } from '../area/area.type'
import type { Context } from '../context'
import { entityById } from '../node/entities'
import { Unit } from '../unit/unit.type'
import { bounded, tooLarge } from './bounded'
import { unitsToCompare } from './duplicate.queries'
import { DuplicateCandidate } from './duplicate.type'
import { findDuplicates } from './duplicates'

/** Units that are compared for one answer. */
const MAX_UNITS_COMPARED = 20_000

@Resolver(() => DuplicateCandidate)
export class DuplicateResolver {
  @Query(() => [DuplicateCandidate], {
    description:
      'Pairs of units that may be one unit entered twice 疑似重复单位, the likeliest first. Names are compared, former ones ' +
      'too, without brackets and spaces, a company’s legal form and the province, city or county at their head. Two ' +
      'units that have credit codes are never the same, nor are two that reside in different counties or whose names ' +
      'differ in a number or in the place at their head.',
  })
  async duplicateUnits(
    @Arg('within', () => AreaCode, {
      nullable: true,
      description: 'Only units that reside within this area 区域范围.',
    })
    code: string | null,
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: 50,
      description: 'So many at most, 1 to 500 条数.',
    })
    first: number | null,
    @Ctx() context: Context,
  ): Promise<DuplicateCandidate[]> {
    const moment = context.moment({})
    const most = bounded('first', first, 50, 1, context.longestPage)
    const within = await context.within(code)
    const limit = MAX_UNITS_COMPARED + 1
    const units = await context.ask(unitsToCompare, { ...moment, within, limit })
    if (units.length === limit)
      throw tooLarge(
        'MAX_UNITS_COMPARED',
        MAX_UNITS_COMPARED,
        'there are more units within the area; ask about a smaller one',
        'within',
      )
    const unitOf = async (id: string): Promise<Unit> => (await entityById<Unit>(context, moment, id))!
    return Promise.all(
      findDuplicates(units)
        .slice(0, most)
        .map(async ({ a, b, score, reasons }) => {
          const [one, other] = await Promise.all([unitOf(a), unitOf(b)])
          return { a: one, b: other, score, reasons }
        }),
    )
  }
}

import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver } from 'type-graphql'
import { areasOfLevel } from '../area/area.list'
import { areaAt } from '../area/area.object'
import { AreaCode, AreaLevel } from '../area/area.type'
import type { Context } from '../context'
import { at, MomentArgs } from '../time/moment'
import { countsOf } from './coverage.object'
import { AS_IT_STANDS, questionsOf } from './coverage.queries'
import { CoverageMatrix } from './coverage.type'
import { CoverageRule, coverageRules } from './rules'

@Resolver(() => CoverageMatrix)
export class CoverageMatrixResolver {
  @Query(() => CoverageMatrix, {
    description: 'How well each rule is met within each area of a level 覆盖矩阵.',
  })
  async coverageMatrix(
    @Arg('rules', () => [CoverageRule], { nullable: true, description: 'The rules 规则; default: all.' })
    given: CoverageRule[] | null,
    @Arg('within', () => AreaCode, { description: 'The area 区域范围.' }) code: string,
    @Arg('level', () => AreaLevel, { description: 'The level of the areas inside it 层级.' })
    level: AreaLevel,
    @Args(() => MomentArgs) args: MomentArgs,
    @Ctx() context: Context,
  ): Promise<CoverageMatrix> {
    const moment = context.moment(args)
    const rules = given ?? (Object.keys(coverageRules) as CoverageRule[])
    const rows = await areasOfLevel(context, moment, await context.within(code), level)
    const asked = {
      within: rows.map((row) => row.code),
      days: [moment.asOf],
      knownAt: moment.knownAt,
      ...AS_IT_STANDS,
    }
    const columns = await Promise.all(
      rules.map(async (rule) => {
        const counts = await context.ask(questionsOf(rule).coverageCounts, { rule, ...asked })
        return new Map(counts.map((row) => [row.within, row]))
      }),
    )
    return at(CoverageMatrix, moment, {
      areas: rows.map((row) => areaAt(moment, row)),
      rules,
      cells: rows.map((row) => columns.map((column) => countsOf(column.get(row.code)))),
      asOf: moment.asOf,
    })
  }

  @FieldResolver(() => Int, { description: 'Number of the last write to the register 修订号.' })
  revision(@Ctx() context: Context): Promise<number> {
    return context.revision()
  }
}

import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { areaAt } from '../area/area.object'
import { Area, AreaCode } from '../area/area.type'
import { COUNTRY, type Context } from '../context'
import { entityById } from '../node/entities'
import { at, type Moment, MomentArgs } from '../time/moment'
import { publishedAreas, statistics } from './figures.queries'
import { PublishedArea, Reconciliation } from './figures.type'
import { reconcile } from './reconcile'
import { Statistics } from './statistics.type'

async function statisticsOf(context: Context, moment: Moment, code: string): Promise<Statistics> {
  const row = await context.row(statistics, { ...moment, until: context.endOf(moment.asOf) }, code)
  return at(Statistics, moment, { ...row, code, asOf: moment.asOf })
}

@Resolver(() => Statistics)
export class StatisticsResolver {
  @Query(() => Statistics, {
    description: 'Counts of what is in force in an area and everything beneath it 区域统计.',
  })
  async statistics(
    @Arg('within', () => AreaCode, { nullable: true, description: 'The area 区域范围; default: all.' })
    code: string | null,
    @Args(() => MomentArgs) moment: MomentArgs,
    @Ctx() context: Context,
  ): Promise<Statistics> {
    return statisticsOf(context, context.moment(moment), await context.within(code))
  }

  @Query(() => Reconciliation, {
    description:
      'The published figures of an area and those within it, each beside its count in the graph 公布数据对账.',
  })
  async reconciliation(
    @Arg('within', () => AreaCode, { description: 'The area 区域范围.' }) code: string,
    @Args(() => MomentArgs) moment: MomentArgs,
    @Ctx() context: Context,
  ): Promise<Reconciliation> {
    return reconcile(context, context.moment(moment), await context.within(code))
  }

  @Query(() => [PublishedArea], {
    description: 'The areas for which figures have been published, by code 有公布数据的区域.',
  })
  async publishedAreas(
    @Arg('within', () => AreaCode, { nullable: true, description: 'The area 区域范围; default: all.' })
    code: string | null,
    @Args(() => MomentArgs) momentArgs: MomentArgs,
    @Ctx() context: Context,
  ): Promise<PublishedArea[]> {
    const moment = context.moment(momentArgs)
    const rows = await context.ask(publishedAreas, { ...moment, within: await context.within(code) })
    return rows.map(({ area, ...row }) => ({ ...row, area: areaAt(moment, area) }))
  }

  @FieldResolver(() => Area, { nullable: true, description: 'The area; null: all 区域.' })
  async area(@Root() { code, moment }: Statistics, @Ctx() context: Context): Promise<Area | null> {
    return code === COUNTRY ? null : entityById<Area>(context, moment, `area:${code}`)
  }

  @FieldResolver(() => Int, { description: 'Number of the last write to the register 修订号.' })
  revision(@Ctx() context: Context): Promise<number> {
    return context.revision()
  }
}

@Resolver(() => Area)
export class AreaStatisticsResolver {
  @FieldResolver(() => Statistics, {
    description: 'Counts of what is in force in it and everything beneath it 区域统计.',
  })
  statistics(
    @Root() area: Area,
    @Args(() => MomentArgs) { asOf, knownAt }: MomentArgs,
    @Ctx() context: Context,
  ): Promise<Statistics> {
    const moment = { asOf: asOf ?? area.moment.asOf, knownAt: knownAt?.toISOString() ?? area.moment.knownAt }
    return statisticsOf(context, moment, area.code)
  }
}

import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { Area, AreaCode, Community } from '../area/area.type'
import type { Context } from '../context'
import { endOf } from '../linkage/linkage.object'
import { linkagesOf, linkagesPage } from '../linkage/linkage.queries'
import { linkageConditions } from '../linkage/linkage-conditions'
import { LinkageFilter } from '../linkage/linkage-filter.type'
import { type Connection, PageArgs } from '../relay/connection'
import { AsOfArgs, MomentArgs, onDay } from '../time/moment'
import { Unit } from '../unit/unit.type'
import { DutyReport, DutyReportConnection } from './duty-report.type'

@Resolver(() => DutyReport)
export class DutyReportResolver {
  @Query(() => DutyReportConnection, { description: 'Duty reports in force at asOf, by id 双报到列表.' })
  async dutyReports(
    @Arg('within', () => AreaCode, {
      nullable: true,
      description: 'Only to communities within this area 区域范围.',
    })
    code: string | null,
    @Arg('filter', () => LinkageFilter, { nullable: true, description: 'Further conditions 筛选.' })
    filter: LinkageFilter | null,
    @Args(() => MomentArgs) momentArgs: MomentArgs,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<DutyReport>> {
    const within = await context.within(code)
    const moment = context.moment(momentArgs)
    const conditions = await linkageConditions(context, moment, filter, ['DUTY_REPORT'])
    return linkagesPage(context, moment, within, ['DUTY_REPORT'], page, null, conditions)
  }

  @FieldResolver(() => Unit, { description: 'The unit that reports 报到单位.' })
  unit(@Root() report: DutyReport): Unit {
    return endOf<Unit>(report, 'REPORTS_FROM')!
  }

  @FieldResolver(() => Community, { description: 'The community that it reports to 报到社区.' })
  community(@Root() report: DutyReport): Community {
    return endOf<Community>(report, 'REPORTS_TO')!
  }

  @FieldResolver(() => Area, {
    nullable: true,
    description: 'The compound or grid, where that is known 报到小区或网格.',
  })
  area(@Root() report: DutyReport): Area | null {
    return endOf<Area>(report, 'REPORTS_AT')
  }
}

@Resolver(() => Community)
export class CommunityDutyReportResolver {
  @FieldResolver(() => [DutyReport], { description: 'Who reports to it at asOf, by id 双报到.' })
  dutyReports(
    @Root() community: Community,
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Ctx() context: Context,
  ): Promise<DutyReport[]> {
    return linkagesOf(context, onDay(community.moment, asOf), community.id, 'DUTY_REPORT')
  }
}

@Resolver(() => Unit)
export class UnitDutyReportResolver {
  @FieldResolver(() => [DutyReport], { description: 'Where it reports at asOf, by id 双报到.' })
  dutyReports(
    @Root() unit: Unit,
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Ctx() context: Context,
  ): Promise<DutyReport[]> {
    return linkagesOf(context, onDay(unit.moment, asOf), unit.id, 'DUTY_REPORT')
  }
}

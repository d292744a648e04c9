import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { Area, AreaCode } from '../area/area.type'
import type { Context } from '../context'
import { related, relatedOne } from '../node/related'
import { type Connection, PageArgs } from '../relay/connection'
import { connection } from '../relay/page'
import { MomentArgs } from '../time/moment'
import { Unit } from '../unit/unit.type'
import { serviceCallSteps, serviceCalls } from './service-call.queries'
import {
  ServiceCall,
  ServiceCallConnection,
  ServiceCallFilter,
  ServiceCallStatus,
  ServiceCallStep,
  type ServiceCallStepRow,
  serviceCallAt,
} from './service-call.type'

@Resolver(() => ServiceCall)
export class ServiceCallResolver {
  @Query(() => ServiceCallConnection, {
    description:
      'Service calls, by the moment they were raised; asOf sets the day for what is beneath 吹哨报到列表.',
  })
  async serviceCalls(
    @Arg('within', () => AreaCode, {
      nullable: true,
      description: 'Only those raised within this area 区域范围.',
    })
    code: string | null,
    @Arg('status', () => [ServiceCallStatus], { nullable: true, description: 'Of any of these 状态.' })
    status: ServiceCallStatus[] | null,
    @Arg('filter', () => ServiceCallFilter, { nullable: true, description: 'Further conditions 筛选.' })
    filter: ServiceCallFilter | null,
    @Args(() => MomentArgs) momentArgs: MomentArgs,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<ServiceCall>> {
    const within = await context.within(code)
    const moment = context.moment(momentArgs)
    const { knownAt } = moment
    const { list, after, limit } = context.page(args, 'serviceCalls', within, status, filter, knownAt)
    const asked = { within, status: status ?? null, passed: filter?.passed ?? null, knownAt, after, limit }
    const [row] = await context.ask(serviceCalls, asked)
    return connection({ list, after, limit }, row, (call) => serviceCallAt(moment, call))
  }

  @FieldResolver(() => Area, { description: 'The area that raised it 吹哨区域.' })
  async raisedBy(@Root() call: ServiceCall, @Ctx() context: Context): Promise<Area> {
    return (await relatedOne<Area>(context, call, 'RAISED_IN'))!
  }

  @FieldResolver(() => [ServiceCallStep], { description: 'Its way through the levels, by time 流转.' })
  async steps(@Root() call: ServiceCall, @Ctx() context: Context): Promise<ServiceCallStep[]> {
    const rows = (await context.rows(serviceCallSteps, call.moment, call.id)).map(({ step }) => step)
    return rows.map((step, index) => ({ ...step, hours: hoursBetween(step, rows[index + 1]) }))
  }

  @FieldResolver(() => ServiceCallStep, {
    nullable: true,
    description: 'The step after which it waited longest for the next, of several the first 停留最久的环节.',
  })
  async longestWait(@Root() call: ServiceCall, @Ctx() context: Context): Promise<ServiceCallStep | null> {
    const waits = (await this.steps(call, context)).filter(({ hours }) => hours !== null)
    return waits.reduce<ServiceCallStep | null>(
      (longest, step) => (longest && longest.hours! >= step.hours! ? longest : step),
      null,
    )
  }

  @FieldResolver(() => [Unit], { description: 'The units that answered, by name 报到单位.' })
  respondents(@Root() call: ServiceCall, @Ctx() context: Context): Promise<Unit[]> {
    return related(context, call, 'ANSWERED_BY')
  }
}

function hoursBetween(step: ServiceCallStepRow, next: ServiceCallStepRow | undefined): number | null {
  return next ? (Date.parse(next.at) - Date.parse(step.at)) / 3_600_000 : null
}

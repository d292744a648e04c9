import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { Area, AreaCode } from '../area/area.type'
import type { Context } from '../context'
import { related, relatedOne } from '../node/related'
import { type Connection, PageArgs } from '../relay/connection'
import { connection } from '../relay/page'
import { countable } from '../tally/dimensions'
import { tallied } from '../tally/listed'
import { MomentArgs } from '../time/moment'
import { Unit } from '../unit/unit.type'
import { serviceCallStatus, serviceCallSteps, serviceCalls, serviceCallsTally } from './service-call.queries'
import {
  ServiceCall,
  ServiceCallConnection,
  ServiceCallFilter,
  ServiceCallStatus,
  type ServiceCallStatusRow,
  ServiceCallStep,
  type ServiceCallStepRow,
  serviceCallAt,
} from './service-call.type'

@Resolver(() => ServiceCall)
export class ServiceCallResolver {
  @Query(() => ServiceCallConnection, {
    description: 'Service calls raised by the end of asOf, by the moment they were raised 吹哨报到列表.',
  })
  async serviceCalls(
    @Arg('within', () => AreaCode, {
      nullable: true,
      description: 'Only those raised within this area 区域范围.',
    })
    code: string | null,
    @Arg('status', () => [ServiceCallStatus], {
      nullable: true,
      description: 'Of any of these by the end of asOf 状态.',
    })
    status: ServiceCallStatus[] | null,
    @Arg('filter', () => ServiceCallFilter, { nullable: true, description: 'Further conditions 筛选.' })
    filter: ServiceCallFilter | null,
    @Args(() => MomentArgs) momentArgs: MomentArgs,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<ServiceCall>> {
    const within = await context.within(code)
    const moment = context.moment(momentArgs)
    const page = context.page(args, 'serviceCalls', within, status, filter, moment)
    const asked = {
      knownAt: moment.knownAt,
      until: context.endOf(moment.asOf),
      status: status ?? null,
      passed: filter?.passed ?? null,
    }
    const row = await context.row(serviceCalls, { ...asked, after: page.after, limit: page.limit }, within)
    return tallied(
      connection(page, row, (call) => serviceCallAt(moment, call)),
      {
        ...countable.serviceCalls,
        page,
        moment,
        within,
        ask: (spread) => context.row(serviceCallsTally, { ...spread, ...asked }, within),
      },
    )
  }

  @FieldResolver(() => Area, { description: 'The area that raised it 吹哨区域.' })
  async raisedBy(@Root() call: ServiceCall, @Ctx() context: Context): Promise<Area> {
    return (await relatedOne<Area>(context, call, 'RAISED_IN'))!
  }

  @FieldResolver(() => ServiceCallStatus, {
    description:
      'How far it had come by the end of asOf: as recorded, or as the last of its steps by then says 状态.',
  })
  async status(@Root() call: ServiceCall, @Ctx() context: Context): Promise<ServiceCallStatus> {
    return (await statusOf(call, context)).status
  }

  @FieldResolver(() => [ServiceCallStep], {
    description: 'Its way through the levels by the end of asOf, by time 流转.',
  })
  async steps(@Root() call: ServiceCall, @Ctx() context: Context): Promise<ServiceCallStep[]> {
    const [rows, { status }] = await Promise.all([stepsOf(call, context), statusOf(call, context)])
    return withHours(rows, status === 'RESOLVED' ? null : untilOf(call, context))
  }

  @FieldResolver(() => ServiceCallStep, {
    nullable: true,
    description:
      'The step after which it waited longest for the next, of several the first; the raising itself is a step, and a ' +
      'call that is not resolved waits until the end of asOf 停留最久的环节.',
  })
  async longestWait(@Root() call: ServiceCall, @Ctx() context: Context): Promise<ServiceCallStep | null> {
    const [rows, { status, from }] = await Promise.all([stepsOf(call, context), statusOf(call, context)])
    const raising: ServiceCallStepRow = { ...from, status: 'RAISED' }
    const all = rows[0] && rows[0].at <= from.at ? rows : [raising, ...rows]
    const end = status === 'RESOLVED' ? null : untilOf(call, context)
    const waits = withHours(all, end).filter(({ hours }) => hours !== null)
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

function untilOf({ moment }: ServiceCall, context: Context): string {
  return context.endOf(moment.asOf)
}

async function statusOf(call: ServiceCall, context: Context): Promise<ServiceCallStatusRow> {
  return (await context.row(
    serviceCallStatus,
    { knownAt: call.moment.knownAt, until: untilOf(call, context) },
    call.id,
  ))!
}

async function stepsOf(call: ServiceCall, context: Context): Promise<ServiceCallStepRow[]> {
  const rows = await context.rows(
    serviceCallSteps,
    { knownAt: call.moment.knownAt, until: untilOf(call, context) },
    call.id,
  )
  return rows.map(({ step }) => step)
}

/** Each step with the hours to the next; the last with those to `end`, where the call still waits. */
function withHours(rows: readonly ServiceCallStepRow[], end: string | null): ServiceCallStep[] {
  return rows.map((step, index) => {
    const next = rows[index + 1]?.at ?? end
    return { ...step, hours: next === null ? null : (Date.parse(next) - Date.parse(step.at)) / 3_600_000 }
  })
}

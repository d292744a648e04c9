import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { Area, AreaCode } from '../area/area.type'
import type { Context } from '../context'
import { related, relatedOne } from '../node/related'
import { type Connection, PageArgs } from '../relay/connection'
import { connection } from '../relay/page'
import { Unit } from '../unit/unit.type'
import { serviceCallSteps, serviceCalls } from './service-call.queries'
import {
  ServiceCall,
  ServiceCallConnection,
  ServiceCallStatus,
  ServiceCallStep,
  serviceCallAt,
} from './service-call.type'

@Resolver(() => ServiceCall)
export class ServiceCallResolver {
  @Query(() => ServiceCallConnection, {
    description: 'Service calls, by the moment they were raised 吹哨报到列表.',
  })
  async serviceCalls(
    @Arg('within', () => AreaCode, {
      nullable: true,
      description: 'Only those raised within this area 区域范围.',
    })
    code: string | null,
    @Arg('status', () => [ServiceCallStatus], { nullable: true, description: 'Of any of these 状态.' })
    status: ServiceCallStatus[] | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<ServiceCall>> {
    const within = await context.within(code)
    const { list, after, limit } = context.page(args, 'serviceCalls', within, status)
    const [row] = await context.ask(serviceCalls, { within, status: status ?? null, after, limit })
    return connection({ list, after, limit }, row, (call) => serviceCallAt(context.moment({}), call))
  }

  @FieldResolver(() => Area, { description: 'The area that raised it 吹哨区域.' })
  async raisedBy(@Root() call: ServiceCall, @Ctx() context: Context): Promise<Area> {
    return (await relatedOne<Area>(context, call, 'RAISED_IN'))!
  }

  @FieldResolver(() => [ServiceCallStep], { description: 'Its way through the levels, by time 流转.' })
  async steps(@Root() call: ServiceCall, @Ctx() context: Context): Promise<ServiceCallStep[]> {
    return (await context.rows(serviceCallSteps, {}, call.id)).map(({ step }) => step)
  }

  @FieldResolver(() => [Unit], { description: 'The units that answered, by name 报到单位.' })
  respondents(@Root() call: ServiceCall, @Ctx() context: Context): Promise<Unit[]> {
    return related(context, call, 'ANSWERED_BY')
  }
}

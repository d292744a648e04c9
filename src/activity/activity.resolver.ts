import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { Area, AreaCode } from '../area/area.type'
import type { Context } from '../context'
import { nodeById } from '../node/nodes'
import { related, relatedOne } from '../node/related'
import { Pairing } from '../pairing/pairing.type'
import { type Connection, PageArgs } from '../relay/connection'
import { Node } from '../relay/node.type'
import { BetweenArgs } from '../time/between.args'
import { MomentArgs } from '../time/moment'
import { Unit } from '../unit/unit.type'
import { activitiesOf, activityBodies } from './activity.queries'
import { Activity, ActivityConnection } from './activity.type'

@Resolver(() => Activity)
export class ActivityResolver {
  @Query(() => ActivityConnection, { description: 'Activities held by asOf, by day 共建活动列表.' })
  async activities(
    @Arg('within', () => AreaCode, {
      nullable: true,
      description: 'Only those that lie within this area 区域范围.',
    })
    code: string | null,
    @Args(() => BetweenArgs) between: BetweenArgs,
    @Args(() => MomentArgs) momentArgs: MomentArgs,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Activity>> {
    return activitiesOf(context, context.moment(momentArgs), await context.within(code), between, page)
  }

  @FieldResolver(() => Area, { nullable: true, description: 'Where it was held 活动区域.' })
  area(@Root() activity: Activity, @Ctx() context: Context): Promise<Area | null> {
    return relatedOne(context, activity, 'HELD_IN')
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description: 'The pairing, alliance or big committee under which it was held 依托.',
  })
  async under(@Root() activity: Activity, @Ctx() context: Context): Promise<Node | null> {
    const row = await context.row(activityBodies, activity.moment, activity.id)
    return row ? nodeById(context, activity.moment, row.id) : null
  }

  @FieldResolver(() => [Unit], { description: 'The units that took part, by name 参加单位.' })
  participants(@Root() activity: Activity, @Ctx() context: Context): Promise<Unit[]> {
    return related(context, activity, 'ATTENDED_BY')
  }
}

@Resolver(() => Pairing)
export class PairingActivityResolver {
  @FieldResolver(() => ActivityConnection, {
    description: 'What was held under it by asOf, by day 共建活动.',
  })
  activities(
    @Root() pairing: Pairing,
    @Args(() => BetweenArgs) between: BetweenArgs,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Activity>> {
    return activitiesOf(context, pairing.moment, pairing.id, between, page)
  }
}

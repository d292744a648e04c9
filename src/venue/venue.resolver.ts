import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { Area, AreaCode, Community, Street } from '../area/area.type'
import type { Context } from '../context'
import { relatedOne, relating } from '../node/related'
import { type Connection, PageArgs } from '../relay/connection'
import { connection } from '../relay/page'
import { countable } from '../tally/dimensions'
import { tallied } from '../tally/listed'
import { MomentArgs } from '../time/moment'
import { Unit } from '../unit/unit.type'
import { venues, venuesTally } from './venue.queries'
import { Venue, VenueConnection, VenueKind, venueAt } from './venue.type'

@Resolver(() => Venue)
export class VenueResolver {
  @Query(() => VenueConnection, { description: 'Venues, by name 阵地列表.' })
  async venues(
    @Arg('within', () => AreaCode, { nullable: true, description: 'Only those within this area 区域范围.' })
    code: string | null,
    @Arg('kinds', () => [VenueKind], { nullable: true, description: 'Of any of these kinds 类型.' })
    kinds: VenueKind[] | null,
    @Args(() => MomentArgs) momentArgs: MomentArgs,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Venue>> {
    const within = await context.within(code)
    const moment = context.moment(momentArgs)
    const { knownAt } = moment
    const page = context.page(args, 'venues', within, kinds, knownAt)
    const asked = { kinds: kinds ?? null, knownAt }
    const row = await context.row(venues, { ...asked, after: page.after, limit: page.limit }, within)
    return tallied(
      connection(page, row, (venue) => venueAt(moment, venue)),
      {
        ...countable.venues,
        page,
        moment,
        within,
        ask: (spread) => context.row(venuesTally, { ...spread, ...asked }, within),
      },
    )
  }

  @FieldResolver(() => Area, { description: 'Where it is 所在区域.' })
  async area(@Root() venue: Venue, @Ctx() context: Context): Promise<Area> {
    return (await relatedOne<Area>(context, venue, 'LOCATED_IN'))!
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit that opens it to others 开放单位.' })
  openedBy(@Root() venue: Venue, @Ctx() context: Context): Promise<Unit | null> {
    return relatedOne(context, venue, 'OPENED_BY')
  }
}

@Resolver(() => Street)
export class StreetVenueResolver {
  @FieldResolver(() => [Venue], { description: 'Its own venues, by name 阵地.' })
  venues(@Root() street: Street, @Ctx() context: Context): Promise<Venue[]> {
    return relating(context, street, 'LOCATED_IN')
  }
}

@Resolver(() => Community)
export class CommunityVenueResolver {
  @FieldResolver(() => [Venue], { description: 'Its own venues, by name 阵地.' })
  venues(@Root() community: Community, @Ctx() context: Context): Promise<Venue[]> {
    return relating(context, community, 'LOCATED_IN')
  }
}

import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { Context } from '../context'
import { badUserInput } from '../errors'
import { kindOfId, linkageAt } from '../linkage/linkage.object'
import { linkageVersions } from '../linkage/linkage.queries'
import { entityById } from '../node/entities'
import { BetweenArgs, checkBetween } from '../time/between.args'
import { eventsOf, inOrder, mayHaveBeen } from './events'
import { timeline } from './timeline.queries'
import { TimelineEvent } from './timeline.type'

@Resolver(() => TimelineEvent)
export class TimelineResolver {
  @Query(() => [TimelineEvent], {
    description:
      'What happened to a linkage, or to all linkages that join a thing, by day 时间线; first what began on an unknown ' +
      'day. Starts and ends are as the register says now; each correction of what it said is an event of its own, on the ' +
      'day on which it was made. A linkage that joined the thing only before a correction shows its corrections.',
  })
  async timeline(
    @Arg('id', () => ID, {
      description:
        'Id of a linkage, or of a unit, area, committee, alliance, person or anything else that is joined 编号.',
    })
    id: string,
    @Args(() => BetweenArgs) between: BetweenArgs,
    @Ctx() context: Context,
  ): Promise<TimelineEvent[]> {
    checkBetween(between)
    const moment = context.moment({})
    const linkages = await context.ask(timeline, { id })
    const isThere = kindOfId(id)
      ? linkages.length > 0
      : (await context.isInside(id)) &&
        (linkages.length > 0 || (await entityById(context, moment, id)) !== null)
    if (!isThere) throw badUserInput(`There is nothing with the id ${id} 没有这个对象`, ['id'])
    const histories = await Promise.all(
      linkages.map(async (linkage) => {
        const rows = await context.rows(linkageVersions, { knownAt: null }, linkage.id)
        const events = eventsOf(
          rows.map(({ version }) => linkageAt(moment, version)),
          (recordedAt) => context.dayOf(recordedAt),
        )
        return events.filter(({ type, linkage: { row } }) => type === 'CORRECTED' || joins(row, id))
      }),
    )
    return histories
      .flat()
      .filter((event) => mayHaveBeen(event, between.from, between.to))
      .sort(inOrder)
  }
}

function joins(row: { id: string; ends: { node: { id: string } }[] }, id: string): boolean {
  return row.id === id || row.ends.some(({ node }) => node.id === id)
}

import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { Context } from '../context'
import { badUserInput } from '../errors'
import { kindOfId } from '../linkage/linkage.object'
import { historyOf } from '../linkage/linkage.queries'
import { entityById, idAt } from '../node/entities'
import { BetweenArgs, checkBetween } from '../time/between.args'
import { MomentArgs } from '../time/moment'
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
    given: string,
    @Args(() => BetweenArgs) between: BetweenArgs,
    @Args(() => MomentArgs) momentArgs: MomentArgs,
    @Ctx() context: Context,
  ): Promise<TimelineEvent[]> {
    checkBetween(between)
    const moment = context.moment(momentArgs)
    const id = await idAt(context, moment, given)
    const linkages = await context.ask(timeline, { ...moment, id })
    const isThere = kindOfId(id)
      ? linkages.length > 0
      : (await context.isInside(id, moment.knownAt)) &&
        (linkages.length > 0 || (await entityById(context, moment, id)) !== null)
    if (!isThere) throw badUserInput(`There is nothing with the id ${given} 没有这个对象`, ['id'])
    const histories = await Promise.all(
      linkages.map(async (linkage) => {
        const versions = await historyOf(context, moment, linkage.id)
        const events = eventsOf(versions, context.stood(moment.knownAt), (recordedAt) =>
          context.dayOf(recordedAt),
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

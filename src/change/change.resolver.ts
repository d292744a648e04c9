import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { COUNTRY, type Context } from '../context'
import { labelsOf } from '../linkage/linkage.object'
import { nodeById } from '../node/nodes'
import { type Connection, PageArgs } from '../relay/connection'
import { Node } from '../relay/node.type'
import { connection } from '../relay/page'
import { countable } from '../tally/dimensions'
import { tallied } from '../tally/listed'
import { JSONObject } from '../time/scalars'
import { changes, changesTally, changesWithin } from './change.queries'
import { withinReach } from './change.row'
import { Change, ChangeConnection, ChangesSince, changeAt } from './change.type'

@Resolver(() => Change)
export class ChangeResolver {
  @Query(() => ChangeConnection, {
    description:
      'What was written to the register, in the order of the writes, what one did by id 变更记录列表.',
  })
  async changes(
    @Args(() => ChangesSince) { within: code, sinceRevision }: ChangesSince,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Change>> {
    const within = await context.within(code)
    const since = sinceRevision ?? 0
    const page = context.page(args, 'changes', within, since)
    const asked = { since, knownAt: null, after: page.after, limit: page.limit }
    const [row] =
      within === COUNTRY
        ? await context.ask(changes, asked)
        : await context.ask(changesWithin, { ...asked, keys: [within], labels: labelsOf(null) })
    const moment = context.moment({})
    return tallied(
      connection(page, row, (change) => changeAt(moment, change)),
      {
        ...countable.changes,
        page,
        moment,
        within,
        ask: (spread) =>
          context.row(changesTally, { ...spread, since, knownAt: null, labels: labelsOf(null) }, within),
      },
    )
  }

  @FieldResolver(() => JSONObject, {
    nullable: true,
    description: 'The row of the import format as it stood before 变更前; null: there was none in your area.',
  })
  before(@Root() { subjectId, before }: Change, @Ctx() context: Context): Promise<object | null> {
    return withinReach(context, subjectId, before)
  }

  @FieldResolver(() => JSONObject, {
    nullable: true,
    description: 'The row as it stood afterwards 变更后; null: there is none in your area.',
  })
  after(@Root() { subjectId, after }: Change, @Ctx() context: Context): Promise<object | null> {
    return withinReach(context, subjectId, after)
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description: 'The subject as it is now; null where it is gone 对象.',
  })
  subject(@Root() { moment, subjectId }: Change, @Ctx() context: Context): Promise<Node | null> {
    return nodeById(context, moment, subjectId)
  }
}

import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { AreaCode } from '../area/area.type'
import { COUNTRY, type Context } from '../context'
import { nodeById } from '../node/nodes'
import { type Connection, PageArgs } from '../relay/connection'
import { Node } from '../relay/node.type'
import { connection } from '../relay/page'
import { changes, changesWithin } from './change.queries'
import { Change, ChangeConnection, changeAt } from './change.type'

@Resolver(() => Change)
export class ChangeResolver {
  @Query(() => ChangeConnection, {
    description: 'What was written to the register, in the order of writing 变更记录列表.',
  })
  async changes(
    @Arg('within', () => AreaCode, {
      nullable: true,
      description:
        'Only about what is or lies within this area 区域范围: a linkage by the area end of any of its versions, anything ' +
        'else as it is known now.',
    })
    code: string | null,
    @Arg('sinceRevision', () => Int, {
      nullable: true,
      description: 'Only after this revision 起始修订号; default: all.',
    })
    sinceRevision: number | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Change>> {
    const within = await context.within(code)
    const since = sinceRevision ?? 0
    const { list, after, limit } = context.page(page, 'changes', within, since)
    const asked = { since, after, limit }
    const [row] =
      within === COUNTRY
        ? await context.ask(changes, asked)
        : await context.ask(changesWithin, { ...asked, keys: [within] })
    return connection({ list, after, limit }, row, (change) => changeAt(context.moment({}), change))
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description: 'The subject as it is now; null where it is gone 对象.',
  })
  subject(@Root() { moment, subjectId }: Change, @Ctx() context: Context): Promise<Node | null> {
    return nodeById(context, moment, subjectId)
  }
}

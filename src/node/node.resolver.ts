import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { Context } from '../context'
import { badUserInput } from '../errors'
import { Node } from '../relay/node.type'
import { MomentArgs } from '../time/moment'
import { nodeAskedFor } from './nodes'

@Resolver(() => Node)
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Anything by its id 按编号查任何对象; null if nothing has it.',
  })
  node(
    @Arg('id', () => ID, { description: 'Its id, such as "unit:U-12" 编号.' }) id: string,
    @Args(() => MomentArgs) moment: MomentArgs,
    @Ctx() context: Context,
  ): Promise<Node | null> {
    return nodeAskedFor(context, context.moment(moment), id)
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Things by their ids, in the order asked, null where nothing has an id 按编号批量查.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'Their ids, at most 500 编号.' }) ids: string[],
    @Args(() => MomentArgs) moment: MomentArgs,
    @Ctx() context: Context,
  ): Promise<(Node | null)[]> {
    if (ids.length > context.longestPage)
      throw badUserInput(`ids must be at most ${context.longestPage}, not ${ids.length} 编号太多`, ['ids'])
    return Promise.all(ids.map((id) => this.node(id, moment, context)))
  }
}

import { Arg, Args, Ctx, ID, Int, Query, Resolver } from 'type-graphql'
import type { Context } from '../context'
import { badUserInput } from '../errors'
import { LinkageKind } from '../linkage/linkage.type'
import { idAt } from '../node/entities'
import { MomentArgs } from '../time/moment'
import { bounded } from './bounded'
import { isStationId, noSuchStation } from './station'
import { subgraphAround } from './subgraph'
import { Subgraph } from './subgraph.type'

const MOST_NODES = 2000

@Resolver(() => Subgraph)
export class SubgraphResolver {
  @Query(() => Subgraph, {
    description:
      'What lies around some things at asOf, as nodes and edges ready for a drawing 关联图. Where there is too much for ' +
      '`limit`, what linkages lead to comes before what merely belongs there, then what joins most of what is already ' +
      'drawn, then what has most linkages.',
  })
  async subgraph(
    @Arg('around', () => [ID], {
      description: 'Ids of units, areas, bodies, Party organisations, people, list items 中心.',
    })
    around: string[],
    @Arg('depth', () => Int, {
      nullable: true,
      defaultValue: 1,
      description: 'Number of steps, 0 to 3 深度.',
    })
    depth: number | null,
    @Arg('kinds', () => [LinkageKind], {
      nullable: true,
      description: 'Only linkages of these kinds 关联类型; how things belong together is drawn all the same.',
    })
    kinds: LinkageKind[] | null,
    @Args(() => MomentArgs) momentArgs: MomentArgs,
    @Arg('limit', () => Int, {
      nullable: true,
      defaultValue: 500,
      description: `No more nodes than this, 1 to ${MOST_NODES} 节点上限.`,
    })
    limit: number | null,
    @Ctx() context: Context,
  ): Promise<Subgraph> {
    const moment = context.moment(momentArgs)
    const wanted = {
      depth: bounded('depth', depth, 1, 0, 3),
      limit: bounded('limit', limit, 500, 1, MOST_NODES),
      kinds,
    }
    if (around.length === 0)
      throw badUserInput('around must name at least one thing 至少给出一个中心', ['around'])
    const named = await Promise.all(around.map((id) => idAt(context, moment, id)))
    const { size } = new Set(named)
    if (size > wanted.limit)
      throw badUserInput(
        `around names ${size} things and limit is ${wanted.limit}; raise limit 中心多于上限`,
        ['limit'],
      )
    const inside = await Promise.all(named.map((id) => context.isInside(id, moment.knownAt)))
    const nowhere = named.findIndex((id, at) => !isStationId(id) || !inside[at])
    if (nowhere >= 0) throw noSuchStation(around[nowhere] as string, ['around', nowhere])
    return subgraphAround(context, moment, { ...wanted, around: named })
  }
}

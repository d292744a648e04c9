import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context'
import { badUserInput } from '../errors'
import { labelsOf } from '../linkage/linkage.object'
import { linkageById } from '../linkage/linkage.queries'
import { Linkage, LinkageKind } from '../linkage/linkage.type'
import { entityById } from '../node/entities'
import { Node } from '../relay/node.type'
import { at, MomentArgs } from '../time/moment'
import { bounded } from './bounded'
import { LinkPath } from './path.type'
import { findPaths } from './paths'
import { requireStation } from './station'

const LONGEST_PATH = 8

@Resolver(() => LinkPath)
export class PathResolver {
  @Query(() => [LinkPath], {
    description:
      'How two things hang together 关联路径: the paths between them over linkages in force at asOf, the shortest first, ' +
      'then by the ids of their linkages. Anything that a linkage joins can be a station: units, areas, committees, ' +
      'alliances, Party organisations, people, list items. Linkages side by side make paths of their own.',
  })
  async paths(
    @Arg('from', () => ID, { description: 'Id of the thing to begin at 起点.' }) from: string,
    @Arg('to', () => ID, { description: 'Id of the thing to arrive at 终点.' }) to: string,
    @Arg('maxLength', () => Int, {
      nullable: true,
      defaultValue: 4,
      description: `No path with more linkages, 1 to ${LONGEST_PATH} 最大长度.`,
    })
    maxLength: number | null,
    @Arg('kinds', () => [LinkageKind], { nullable: true, description: 'Only over these kinds 关联类型.' })
    kinds: LinkageKind[] | null,
    @Args(() => MomentArgs) momentArgs: MomentArgs,
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: 10,
      description: 'So many at most, 1 to 500 条数.',
    })
    first: number | null,
    @Ctx() context: Context,
  ): Promise<LinkPath[]> {
    const moment = context.moment(momentArgs)
    const wanted = {
      maxLength: bounded('maxLength', maxLength, 4, 1, LONGEST_PATH),
      first: bounded('first', first, 10, 1, context.longestPage),
      labels: labelsOf(kinds),
    }
    const [start, goal] = await Promise.all([
      requireStation(context, moment, from, ['from']),
      requireStation(context, moment, to, ['to']),
    ])
    if (start === goal)
      throw badUserInput('from and to are the same; a path leads from one to another 起点与终点相同', ['to'])
    const walks = await findPaths(context, moment, { ...wanted, from: start, to: goal })
    return walks.map((walk) => at(LinkPath, moment, { walk, length: walk.linkages.length }))
  }

  @FieldResolver(() => [Node], {
    description: 'Its stations, from `from` to `to`; one more than linkages 节点.',
  })
  nodes(@Root() { moment, walk }: LinkPath, @Ctx() context: Context): Promise<(Node | null)[]> {
    return Promise.all(walk.stations.map((id) => entityById(context, moment, id)))
  }

  @FieldResolver(() => [Linkage], { description: 'Its linkages, in the order of the way 关联.' })
  linkages(@Root() { moment, walk }: LinkPath, @Ctx() context: Context): Promise<(Linkage | null)[]> {
    return Promise.all(walk.linkages.map((id) => linkageById(context, moment, id)))
  }
}

import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { AreaCode } from '../area/area.type'
import type { Context } from '../context'
import { type Connection, PageArgs } from '../relay/connection'
import { Node } from '../relay/node.type'
import { AsOfArgs, MomentArgs, onDay } from '../time/moment'
import { statusOn } from '../time/period'
import { endsOf } from './linkage.object'
import { historyOf, linkagesPage } from './linkage.queries'
import { Linkage, LinkageConnection, LinkageKind, LinkageStatus } from './linkage.type'
import { linkageConditions } from './linkage-conditions'
import { LinkageFilter } from './linkage-filter.type'

@Resolver(() => Linkage)
export class LinkageResolver {
  @Query(() => LinkageConnection, {
    description: 'Linkages of all kinds, by id; those in force at asOf by default 关联列表.',
  })
  async linkages(
    @Arg('within', () => AreaCode, {
      nullable: true,
      description: 'Only those that lie within this area 区域范围.',
    })
    code: string | null,
    @Arg('kinds', () => [LinkageKind], { nullable: true, description: 'Of any of these kinds 关联类型.' })
    kinds: LinkageKind[] | null,
    @Arg('status', () => [LinkageStatus], {
      nullable: true,
      description: 'Of any of these at asOf; default: IN_FORCE 状态.',
    })
    status: LinkageStatus[] | null,
    @Arg('filter', () => LinkageFilter, { nullable: true, description: 'Further conditions 筛选.' })
    filter: LinkageFilter | null,
    @Args(() => MomentArgs) momentArgs: MomentArgs,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Linkage>> {
    const within = await context.within(code)
    const moment = context.moment(momentArgs)
    const conditions = await linkageConditions(context, moment, filter, kinds)
    return linkagesPage(context, moment, within, kinds, page, status, conditions)
  }

  @FieldResolver(() => LinkageStatus, { description: 'Where asOf lies to its period 状态.' })
  status(@Root() linkage: Linkage, @Args(() => AsOfArgs) { asOf }: AsOfArgs): LinkageStatus {
    return statusOn(onDay(linkage.moment, asOf).asOf, linkage.row)
  }

  @FieldResolver(() => [Linkage], { description: 'All its versions, oldest first 历史版本.' })
  history(@Root() linkage: Linkage, @Ctx() context: Context): Promise<Linkage[]> {
    return historyOf(context, linkage.moment, linkage.id)
  }

  @FieldResolver(() => [Node], { description: 'Everything that it joins 关联双方.' })
  ends(@Root() linkage: Linkage): Node[] {
    return endsOf(linkage)
  }
}

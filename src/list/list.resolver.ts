import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { AreaCode, Community } from '../area/area.type'
import type { Context } from '../context'
import { endOf } from '../linkage/linkage.object'
import { linkageById, linkagesPage } from '../linkage/linkage.queries'
import { relatedOne } from '../node/related'
import { Pairing } from '../pairing/pairing.type'
import { type Connection, PageArgs } from '../relay/connection'
import { AsOfArgs, MomentArgs, onDay } from '../time/moment'
import { unitIds } from '../unit/unit.list'
import { Unit, UnitFilter } from '../unit/unit.type'
import { completedClaims, listItemsOf } from './list.queries'
import {
  Claim,
  ClaimConnection,
  ListItem,
  ListItemConnection,
  ListItemKind,
  ListItemStatus,
} from './list.type'

@Resolver(() => ListItem)
export class ListItemResolver {
  @Query(() => ListItemConnection, {
    description: 'Entries of one of the lists, by id; asOf sets the day for what is beneath 清单.',
  })
  async listItems(
    @Arg('kind', () => ListItemKind, { description: 'Which list 清单类型.' }) kind: ListItemKind,
    @Arg('within', () => AreaCode, {
      nullable: true,
      description:
        'Only those that a community within this area raised, or else a unit residing in it offers 区域范围.',
    })
    code: string | null,
    @Arg('status', () => [ListItemStatus], { nullable: true, description: 'Of any of these 状态.' })
    status: ListItemStatus[] | null,
    @Arg('category', () => String, { nullable: true, description: 'Of this category 类别.' }) category:
      | string
      | null,
    @Arg('offeredBy', () => UnitFilter, { nullable: true, description: 'Offered by such a unit 提供单位.' })
    offeredBy: UnitFilter | null,
    @Args(() => MomentArgs) momentArgs: MomentArgs,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<ListItem>> {
    const moment = context.moment(momentArgs)
    const asked = {
      kinds: [kind],
      status: status ?? null,
      category: category ?? null,
      offeredBy: offeredBy ? await unitIds(context, moment, offeredBy) : null,
    }
    return listItemsOf(context, moment, await context.within(code), asked, page)
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many claims of it were completed by asOf: what a project settled 已办结的认领数. Null for an item outside your area.',
  })
  async completedClaims(
    @Root() item: ListItem,
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Ctx() context: Context,
  ): Promise<number> {
    return (await context.row(completedClaims, onDay(item.moment, asOf), item.id))?.count ?? 0
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit that offers it 提供单位.' })
  offeredBy(@Root() item: ListItem, @Ctx() context: Context): Promise<Unit | null> {
    return relatedOne(context, item, 'OFFERED_BY')
  }

  @FieldResolver(() => Community, { nullable: true, description: 'The community that raised it 提出社区.' })
  raisedBy(@Root() item: ListItem, @Ctx() context: Context): Promise<Community | null> {
    return relatedOne(context, item, 'RAISED_BY')
  }

  @FieldResolver(() => ClaimConnection, { description: 'Its claims in force 认领.' })
  claims(
    @Root() item: ListItem,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Claim>> {
    return linkagesPage(context, item.moment, item.id, ['CLAIM'], page)
  }
}

@Resolver(() => Claim)
export class ClaimResolver {
  @FieldResolver(() => ListItem, { description: 'What is claimed 认领事项.' })
  item(@Root() claim: Claim): ListItem {
    return endOf<ListItem>(claim, 'CLAIMS')!
  }

  @FieldResolver(() => Unit, { description: 'The unit 单位.' })
  unit(@Root() claim: Claim): Unit {
    return endOf<Unit>(claim, 'CLAIMED_BY')!
  }

  @FieldResolver(() => Community, { nullable: true, description: 'The community 社区.' })
  community(@Root() claim: Claim): Community | null {
    return endOf<Community>(claim, 'CLAIMED_FOR')
  }

  @FieldResolver(() => Pairing, {
    nullable: true,
    description: 'The pairing under which it was made 所属结对.',
  })
  pairing(@Root() claim: Claim, @Ctx() context: Context): Promise<Pairing | null> | null {
    const pairing = claim.row.ends.find(({ as }) => as === 'UNDER_PAIRING')
    return pairing ? linkageById<Pairing>(context, claim.moment, pairing.node.id) : null
  }
}

@Resolver(() => Pairing)
export class PairingClaimResolver {
  @FieldResolver(() => ClaimConnection, { description: 'Claims in force made under it 认领.' })
  claims(
    @Root() pairing: Pairing,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Claim>> {
    return linkagesPage(context, pairing.moment, pairing.id, ['CLAIM'], page)
  }
}

@Resolver(() => Community)
export class CommunityNeedResolver {
  @FieldResolver(() => ListItemConnection, { description: 'The needs that it raised, by id 需求清单.' })
  needs(
    @Root() community: Community,
    @Arg('status', () => [ListItemStatus], { nullable: true, description: 'Of any of these 状态.' })
    status: ListItemStatus[] | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<ListItem>> {
    const asked = { kinds: ['NEED' as const], status: status ?? null, category: null, offeredBy: null }
    return listItemsOf(context, community.moment, community.id, asked, page)
  }
}

@Resolver(() => Unit)
export class UnitResourceResolver {
  @FieldResolver(() => ListItemConnection, { description: 'The resources that it offers, by id 资源清单.' })
  resources(
    @Root() unit: Unit,
    @Arg('status', () => [ListItemStatus], { nullable: true, description: 'Of any of these 状态.' })
    status: ListItemStatus[] | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<ListItem>> {
    const asked = { kinds: ['RESOURCE' as const], status: status ?? null, category: null, offeredBy: null }
    return listItemsOf(context, unit.moment, unit.id, asked, page)
  }
}

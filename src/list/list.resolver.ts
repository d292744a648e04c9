import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { AreaCode, Community } from '../area/area.type'
import type { Context } from '../context'
import { endOf } from '../linkage/linkage.object'
import { linkageById, linkagesPage } from '../linkage/linkage.queries'
import { LinkageStatus } from '../linkage/linkage.type'
import { relatedOne } from '../node/related'
import { Pairing } from '../pairing/pairing.type'
import { type Connection, PageArgs } from '../relay/connection'
import { AsOfArgs, MomentArgs, onDay } from '../time/moment'
import { unitIds } from '../unit/unit.list'
import { Unit, UnitFilter } from '../unit/unit.type'
import { checkCategories, completedClaims, listItemStatus, listItemsOf } from './list.queries'
import {
  Claim,
  ClaimConnection,
  ListItem,
  ListItemConnection,
  ListItemKind,
  ListItemStatus,
} from './list.type'

const CLAIM_STATUS =
  'Of any of these at asOf; default: IN_FORCE 状态. What has been fulfilled was claimed by one that has EXPIRED or TERMINATED.'

@Resolver(() => ListItem)
export class ListItemResolver {
  @Query(() => ListItemConnection, {
    description:
      'Entries of one of the lists that were listed by asOf, or on a day that is not known, by id 清单.',
  })
  async listItems(
    @Arg('kind', () => ListItemKind, { description: 'Which list 清单类型.' }) kind: ListItemKind,
    @Arg('within', () => AreaCode, {
      nullable: true,
      description:
        'Only those that a community within this area raised, or else a unit residing in it offers 区域范围.',
    })
    code: string | null,
    @Arg('status', () => [ListItemStatus], { nullable: true, description: 'Of any of these at asOf 状态.' })
    status: ListItemStatus[] | null,
    @Arg('category', () => String, {
      nullable: true,
      description: 'Of this category; one that there is not is a wrong argument 类别.',
    })
    category: string | null,
    @Arg('offeredBy', () => UnitFilter, {
      nullable: true,
      description:
        'Offered by such a unit; a wrong argument where units offer entries, but none of the kind 提供单位.',
    })
    offeredBy: UnitFilter | null,
    @Args(() => MomentArgs) momentArgs: MomentArgs,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<ListItem>> {
    const moment = context.moment(momentArgs)
    if (category != null) await checkCategories(context, [category], () => ['category'])
    const asked = {
      kinds: [kind],
      status: status ?? null,
      category: category ?? null,
      offeredBy: offeredBy ? await unitIds(context, moment, offeredBy, ['offeredBy']) : null,
    }
    return listItemsOf(context, moment, await context.within(code), asked, page)
  }

  @FieldResolver(() => ListItemStatus, {
    description:
      'How far it had come at asOf 状态. Whether it is open or claimed is for its claims to say: CLAIMED while one surely is ' +
      'in force, OPEN while none can be; otherwise, and without any claim on record, it is as recorded. DONE and ' +
      'WITHDRAWN have no day in the register and hold for every day.',
  })
  async status(@Root() item: ListItem, @Ctx() context: Context): Promise<ListItemStatus> {
    return (await context.row(listItemStatus, item.moment, item.id))!.status
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

  @FieldResolver(() => ClaimConnection, {
    description: 'Its claims, those in force at asOf by default 认领.',
  })
  claims(
    @Root() item: ListItem,
    @Arg('status', () => [LinkageStatus], { nullable: true, description: CLAIM_STATUS })
    status: LinkageStatus[] | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Claim>> {
    return linkagesPage(context, item.moment, item.id, ['CLAIM'], page, status)
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
  @FieldResolver(() => ClaimConnection, {
    description: 'Claims made under it, those in force at asOf by default 认领.',
  })
  claims(
    @Root() pairing: Pairing,
    @Arg('status', () => [LinkageStatus], { nullable: true, description: CLAIM_STATUS })
    status: LinkageStatus[] | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Claim>> {
    return linkagesPage(context, pairing.moment, pairing.id, ['CLAIM'], page, status)
  }
}

@Resolver(() => Community)
export class CommunityNeedResolver {
  @FieldResolver(() => ListItemConnection, {
    description: 'The needs that it had raised by asOf, by id 需求清单.',
  })
  needs(
    @Root() community: Community,
    @Arg('status', () => [ListItemStatus], { nullable: true, description: 'Of any of these at asOf 状态.' })
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
  @FieldResolver(() => ListItemConnection, {
    description: 'The resources that it had listed by asOf, by id 资源清单.',
  })
  resources(
    @Root() unit: Unit,
    @Arg('status', () => [ListItemStatus], { nullable: true, description: 'Of any of these at asOf 状态.' })
    status: ListItemStatus[] | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<ListItem>> {
    const asked = { kinds: ['RESOURCE' as const], status: status ?? null, category: null, offeredBy: null }
    return listItemsOf(context, unit.moment, unit.id, asked, page)
  }
}

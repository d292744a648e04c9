import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { areaAt } from '../area/area.object'
import { Area, AreaCode, Community } from '../area/area.type'
import type { Context } from '../context'
import { checkUnitLinkages, labelsOf } from '../linkage/linkage.object'
import { LinkageKind } from '../linkage/linkage.type'
import { nodeAskedFor } from '../node/nodes'
import { relatedOne } from '../node/related'
import { PartyOrganisation, partyOrganisationAt } from '../party-organisation/party-organisation.type'
import { type Connection, PageArgs } from '../relay/connection'
import { AsOfArgs, MomentArgs, onDay } from '../time/moment'
import { unitsWithin } from './unit.list'
import { solePartnerOf, unitLinkageCounts, unitPartyOrganisations } from './unit.queries'
import { Unit, UnitConnection, UnitFilter, UnitOrder } from './unit.type'

@Resolver(() => Unit)
export class UnitResolver {
  @Query(() => Unit, {
    nullable: true,
    description: 'The unit with an id 按编号查单位; null if there is none.',
  })
  async unit(
    @Arg('id', () => ID, { description: 'Its id, such as "unit:U-12" 编号.' }) id: string,
    @Args(() => MomentArgs) moment: MomentArgs,
    @Ctx() context: Context,
  ): Promise<Unit | null> {
    if (!id.startsWith('unit:')) return null
    return (await nodeAskedFor(context, context.moment(moment), id)) as Unit | null
  }

  @Query(() => UnitConnection, { description: 'Units, by name unless ordered otherwise 单位列表.' })
  async units(
    @Arg('within', () => AreaCode, {
      nullable: true,
      description: 'Only those that reside within this area 区域范围.',
    })
    code: string | null,
    @Arg('filter', () => UnitFilter, { nullable: true, description: 'Further conditions 筛选.' })
    filter: UnitFilter | null,
    @Arg('orderBy', () => [UnitOrder], {
      nullable: true,
      description: 'Orders, the first decides first 排序.',
    })
    orderBy: UnitOrder[] | null,
    @Args(() => MomentArgs) moment: MomentArgs,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Unit>> {
    return unitsWithin(context, context.moment(moment), await context.within(code), filter, orderBy, page)
  }

  @FieldResolver(() => Area, {
    nullable: true,
    description: 'The community (or, if only that is known, the street) that it sits in 驻地.',
  })
  residence(@Root() unit: Unit, @Ctx() context: Context): Promise<Area | null> {
    return relatedOne<Area>(context, unit, 'RESIDENT_IN')
  }

  @FieldResolver(() => PartyOrganisation, { nullable: true, description: 'Its Party organisation 党组织.' })
  async partyOrganisation(@Root() unit: Unit, @Ctx() context: Context): Promise<PartyOrganisation | null> {
    const row = await context.row(unitPartyOrganisations, unit.moment, unit.id)
    return row ? partyOrganisationAt(unit.moment, row.organisation) : null
  }

  @FieldResolver(() => Int, { description: 'Number of its linkages in force at asOf 关联数.' })
  async linkageCount(
    @Root() unit: Unit,
    @Arg('kinds', () => [LinkageKind], {
      nullable: true,
      description: 'Only of these kinds; one that joins no unit is a wrong argument 关联类型.',
    })
    kinds: LinkageKind[] | null,
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Ctx() context: Context,
  ): Promise<number> {
    checkUnitLinkages(kinds, ['kinds'])
    const labels = kinds ? labelsOf(kinds) : null
    const row = await context.row(unitLinkageCounts, { ...onDay(unit.moment, asOf), labels }, unit.id)
    return row?.count ?? 0
  }

  @FieldResolver(() => [Community], {
    description: 'Communities that would have no partner at asOf without it, by code 唯一共建单位的社区.',
  })
  async solePartnerOf(
    @Root() unit: Unit,
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Ctx() context: Context,
  ): Promise<Community[]> {
    const moment = onDay(unit.moment, asOf)
    const row = await context.row(solePartnerOf, moment, unit.id)
    return (row?.communities ?? []).map((community) => areaAt(moment, community) as Community)
  }
}

@Resolver(() => Community)
export class CommunityUnitResolver {
  @FieldResolver(() => UnitConnection, { description: 'The units that reside in it, by name 驻区单位.' })
  residentUnits(
    @Root() community: Community,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => UnitFilter, { nullable: true, description: 'Further conditions 筛选.' })
    filter: UnitFilter | null,
    @Ctx() context: Context,
  ): Promise<Connection<Unit>> {
    return unitsWithin(context, community.moment, community.code, filter, null, page)
  }
}

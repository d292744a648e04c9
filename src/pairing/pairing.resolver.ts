import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { areaAt } from '../area/area.object'
import { AreaCode, Community } from '../area/area.type'
import type { Context } from '../context'
import { LinkageStatus } from '../linkage/linkage.type'
import { partyOrganisationsById } from '../party-organisation/party-organisation.queries'
import { PartyOrganisation, partyOrganisationAt } from '../party-organisation/party-organisation.type'
import { type Connection, PageArgs } from '../relay/connection'
import { AsOfArgs, MomentArgs, onDay } from '../time/moment'
import { Unit, unitAt } from '../unit/unit.type'
import { pairingsOf } from './pairing.list'
import type { PairingRow } from './pairing.object'
import { Pairing, PairingConnection, PairingFilter, PairingOrder } from './pairing.type'

@ArgsType()
class StatusArgs {
  @Field(() => [LinkageStatus], {
    nullable: true,
    description: 'Of any of these at asOf; default: IN_FORCE 状态.',
  })
  status?: LinkageStatus[] | null
}

@Resolver(() => Pairing)
export class PairingResolver {
  @Query(() => PairingConnection, {
    description: 'Pairings, those in force at asOf unless the filter says otherwise 结对共建列表.',
  })
  async pairings(
    @Arg('within', () => AreaCode, {
      nullable: true,
      description: 'Only with communities within this area 区域范围.',
    })
    code: string | null,
    @Arg('filter', () => PairingFilter, { nullable: true, description: 'Further conditions 筛选.' })
    filter: PairingFilter | null,
    @Arg('orderBy', () => [PairingOrder], {
      nullable: true,
      description: 'Orders, the first decides first 排序.',
    })
    orderBy: PairingOrder[] | null,
    @Args(() => MomentArgs) moment: MomentArgs,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Pairing>> {
    return pairingsOf(context, context.moment(moment), await context.within(code), filter, orderBy, page)
  }

  @FieldResolver(() => Unit, { description: 'The unit 单位.' })
  unit(@Root() pairing: Pairing): Unit {
    return unitAt(pairing.moment, (pairing.row as PairingRow).unit)
  }

  @FieldResolver(() => Community, { description: 'The community 社区.' })
  community(@Root() pairing: Pairing): Community {
    return areaAt(pairing.moment, (pairing.row as PairingRow).community) as Community
  }

  @FieldResolver(() => PartyOrganisation, {
    nullable: true,
    description: 'The Party organisation through which the unit is paired 单位党组织.',
  })
  unitPartyOrganisation(
    @Root() pairing: Pairing,
    @Ctx() context: Context,
  ): Promise<PartyOrganisation | null> {
    return organisation(pairing, (pairing.row as PairingRow).unitOrganisation, context)
  }

  @FieldResolver(() => PartyOrganisation, {
    nullable: true,
    description: 'The Party organisation through which the community is paired 社区党组织.',
  })
  communityPartyOrganisation(
    @Root() pairing: Pairing,
    @Ctx() context: Context,
  ): Promise<PartyOrganisation | null> {
    return organisation(pairing, (pairing.row as PairingRow).communityOrganisation, context)
  }
}

async function organisation(
  pairing: Pairing,
  id: string | null,
  context: Context,
): Promise<PartyOrganisation | null> {
  const row = id === null ? undefined : await context.row(partyOrganisationsById, {}, id)
  return row ? partyOrganisationAt(pairing.moment, row.organisation) : null
}

@Resolver(() => Unit)
export class UnitPairingResolver {
  @FieldResolver(() => PairingConnection, { description: 'Its pairings 结对共建.' })
  pairings(
    @Root() unit: Unit,
    @Args(() => StatusArgs) { status }: StatusArgs,
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Pairing>> {
    return pairingsOf(context, onDay(unit.moment, asOf), unit.id, { status }, null, page)
  }
}

@Resolver(() => Community)
export class CommunityPairingResolver {
  @FieldResolver(() => PairingConnection, { description: 'Its pairings 结对共建.' })
  pairings(
    @Root() community: Community,
    @Args(() => StatusArgs) { status }: StatusArgs,
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Pairing>> {
    return pairingsOf(context, onDay(community.moment, asOf), community.code, { status }, null, page)
  }
}

@Resolver(() => PartyOrganisation)
export class PartyOrganisationPairingResolver {
  @FieldResolver(() => PairingConnection, {
    description: 'Pairings in force at asOf through it, on either side 结对共建.',
  })
  pairings(
    @Root() partyOrganisation: PartyOrganisation,
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Pairing>> {
    return pairingsOf(context, onDay(partyOrganisation.moment, asOf), partyOrganisation.id, null, null, page)
  }
}

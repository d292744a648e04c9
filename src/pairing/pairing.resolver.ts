import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { AreaCode, Community } from '../area/area.type'
import type { Context } from '../context'
import { endOf } from '../linkage/linkage.object'
import { LinkageStatus } from '../linkage/linkage.type'
import { PartyOrganisation } from '../party-organisation/party-organisation.type'
import { type Connection, PageArgs } from '../relay/connection'
import { AsOfArgs, MomentArgs, onDay } from '../time/moment'
import { Unit } from '../unit/unit.type'
import { pairingsOf } from './pairing.list'
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
    return endOf<Unit>(pairing, 'PAIRS_UNIT')!
  }

  @FieldResolver(() => Community, { description: 'The community 社区.' })
  community(@Root() pairing: Pairing): Community {
    return endOf<Community>(pairing, 'PAIRS_COMMUNITY')!
  }

  @FieldResolver(() => PartyOrganisation, {
    nullable: true,
    description: 'The Party organisation through which the unit is paired 单位党组织.',
  })
  unitPartyOrganisation(@Root() pairing: Pairing): PartyOrganisation | null {
    return endOf<PartyOrganisation>(pairing, 'THROUGH_UNIT_ORGANISATION')
  }

  @FieldResolver(() => PartyOrganisation, {
    nullable: true,
    description: 'The Party organisation through which the community is paired 社区党组织.',
  })
  communityPartyOrganisation(@Root() pairing: Pairing): PartyOrganisation | null {
    return endOf<PartyOrganisation>(pairing, 'THROUGH_COMMUNITY_ORGANISATION')
  }
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
    return pairingsOf(context, onDay(community.moment, asOf), community.id, { status }, null, page)
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

import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { Area, AreaCode, Building, Community, Compound, Grid, Street } from '../area/area.type'
import type { Context } from '../context'
import { named } from '../node/named'
import { relatedOne } from '../node/related'
import { partOfName } from '../register/normal-form'
import { type Connection, PageArgs } from '../relay/connection'
import { connection } from '../relay/page'
import { MomentArgs } from '../time/moment'
import { Unit } from '../unit/unit.type'
import {
  areaPartyOrganisations,
  partyOrganisationSubordinates,
  partyOrganisationSuperiors,
  partyOrganisations,
} from './party-organisation.queries'
import {
  PartyOrganisation,
  PartyOrganisationConnection,
  PartyOrganisationFilter,
  PartyOrganisationKind,
  partyOrganisationAt,
} from './party-organisation.type'

@Resolver(() => PartyOrganisation)
export class PartyOrganisationResolver {
  @Query(() => PartyOrganisationConnection, { description: 'Party organisations, by name 党组织列表.' })
  async partyOrganisations(
    @Arg('within', () => AreaCode, {
      nullable: true,
      description: 'Only those that lead an area within this one, or else whose unit resides in it 区域范围.',
    })
    code: string | null,
    @Arg('filter', () => PartyOrganisationFilter, { nullable: true, description: 'Further conditions 筛选.' })
    filter: PartyOrganisationFilter | null,
    @Args(() => MomentArgs) momentArgs: MomentArgs,
    @Args(() => PageArgs) pageArgs: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<PartyOrganisation>> {
    const within = await context.within(code)
    const moment = context.moment(momentArgs)
    const { knownAt } = moment
    const page = context.page(pageArgs, 'partyOrganisations', within, filter, knownAt)
    const [row] = await context.ask(partyOrganisations, {
      within,
      kinds: filter?.kinds ?? null,
      nameContains: partOfName(filter?.nameContains, ['filter', 'nameContains']),
      ofUnit: await named(context, moment, 'unit', filter?.ofUnit, ['filter', 'ofUnit']),
      leads: filter?.leads ?? null,
      minStars: filter?.starRating?.min ?? null,
      maxStars: filter?.starRating?.max ?? null,
      knownAt,
      after: page.after,
      limit: page.limit,
    })
    return connection(page, row, (organisation) => partyOrganisationAt(moment, organisation))
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit that it is of 所属单位.' })
  unit(@Root() organisation: PartyOrganisation, @Ctx() context: Context): Promise<Unit | null> {
    return relatedOne<Unit>(context, organisation, 'OF_UNIT')
  }

  @FieldResolver(() => Area, {
    nullable: true,
    description: 'The street, community, compound, building or grid that it leads 领导的区域.',
  })
  leads(@Root() organisation: PartyOrganisation, @Ctx() context: Context): Promise<Area | null> {
    return relatedOne<Area>(context, organisation, 'LEADS')
  }

  @FieldResolver(() => PartyOrganisation, {
    nullable: true,
    description: 'The one directly above it 上级党组织.',
  })
  async superior(
    @Root() organisation: PartyOrganisation,
    @Ctx() context: Context,
  ): Promise<PartyOrganisation | null> {
    return (await this.superiors(organisation, context))[0] ?? null
  }

  @FieldResolver(() => [PartyOrganisation], { description: 'All above it, nearest first 各级上级党组织.' })
  async superiors(
    @Root() organisation: PartyOrganisation,
    @Ctx() context: Context,
  ): Promise<PartyOrganisation[]> {
    const row = await context.row(partyOrganisationSuperiors, organisation.moment, organisation.id)
    return (row?.organisations ?? []).map((superior) => partyOrganisationAt(organisation.moment, superior))
  }

  @FieldResolver(() => PartyOrganisationConnection, {
    description: 'Those directly below it, by name 下级党组织.',
  })
  async subordinates(
    @Root() organisation: PartyOrganisation,
    @Arg('kind', () => PartyOrganisationKind, { nullable: true, description: 'Only of this kind 类型.' })
    kind: PartyOrganisationKind | null,
    @Args(() => PageArgs) pageArgs: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<PartyOrganisation>> {
    const { knownAt } = organisation.moment
    const page = context.page(pageArgs, 'partyOrganisationSubordinates', organisation.id, kind, knownAt)
    const asked = { kind: kind ?? null, knownAt, after: page.after, limit: page.limit }
    const row = await context.row(partyOrganisationSubordinates, asked, organisation.id)
    return connection(page, row, (subordinate) => partyOrganisationAt(organisation.moment, subordinate))
  }
}

async function leading(area: Area, context: Context): Promise<PartyOrganisation[]> {
  const rows = await context.rows(areaPartyOrganisations, area.moment, area.code)
  return rows.map(({ organisation }) => partyOrganisationAt(area.moment, organisation))
}

const ONE = 'The Party organisation that leads it; of several, the highest 党组织.'
const ALL = 'The Party organisations that lead it, the highest first 党组织.'

@Resolver(() => Street)
export class StreetPartyOrganisationResolver {
  @FieldResolver(() => PartyOrganisation, { nullable: true, description: ONE })
  async partyOrganisation(
    @Root() street: Street,
    @Ctx() context: Context,
  ): Promise<PartyOrganisation | null> {
    return (await leading(street, context))[0] ?? null
  }
}

@Resolver(() => Community)
export class CommunityPartyOrganisationResolver {
  @FieldResolver(() => PartyOrganisation, { nullable: true, description: ONE })
  async partyOrganisation(
    @Root() community: Community,
    @Ctx() context: Context,
  ): Promise<PartyOrganisation | null> {
    return (await leading(community, context))[0] ?? null
  }
}

@Resolver(() => Compound)
export class CompoundPartyOrganisationResolver {
  @FieldResolver(() => [PartyOrganisation], { description: ALL })
  partyOrganisations(@Root() compound: Compound, @Ctx() context: Context): Promise<PartyOrganisation[]> {
    return leading(compound, context)
  }
}

@Resolver(() => Building)
export class BuildingPartyOrganisationResolver {
  @FieldResolver(() => [PartyOrganisation], { description: ALL })
  partyOrganisations(@Root() building: Building, @Ctx() context: Context): Promise<PartyOrganisation[]> {
    return leading(building, context)
  }
}

@Resolver(() => Grid)
export class GridPartyOrganisationResolver {
  @FieldResolver(() => [PartyOrganisation], { description: ALL })
  partyOrganisations(@Root() grid: Grid, @Ctx() context: Context): Promise<PartyOrganisation[]> {
    return leading(grid, context)
  }
}

import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { Area, AreaCode, Community, Street } from '../area/area.type'
import type { Context } from '../context'
import { endOf } from '../linkage/linkage.object'
import { linkagesOf, linkagesPage } from '../linkage/linkage.queries'
import { linkageConditions } from '../linkage/linkage-conditions'
import { LinkageFilter } from '../linkage/linkage-filter.type'
import { relatedOne, relating } from '../node/related'
import { PartyOrganisation } from '../party-organisation/party-organisation.type'
import { Person } from '../person/person.type'
import { type Connection, PageArgs } from '../relay/connection'
import { connection } from '../relay/page'
import { AsOfArgs, MomentArgs, onDay } from '../time/moment'
import { Unit, unitAt } from '../unit/unit.type'
import { bigCommittees, representedUnits } from './committee.queries'
import {
  BigCommittee,
  BigCommitteeConnection,
  BigCommitteeKind,
  bigCommitteeAt,
  PartTimeMembership,
  PartTimeMembershipConnection,
} from './committee.type'

function committeesOf(
  area: Area,
  context: Context,
  asOf: string | null | undefined,
): Promise<BigCommittee[]> {
  return relating(context, { ...area, moment: onDay(area.moment, asOf) }, 'OF_AREA')
}

@Resolver(() => BigCommittee)
export class BigCommitteeResolver {
  @Query(() => BigCommitteeConnection, {
    description: 'Big committees, by name; asOf sets the day for what is beneath 大工委、大党委列表.',
  })
  async bigCommittees(
    @Arg('within', () => AreaCode, {
      nullable: true,
      description: 'Only those of areas within this one 区域范围.',
    })
    code: string | null,
    @Arg('kinds', () => [BigCommitteeKind], { nullable: true, description: 'Of any of these kinds 类型.' })
    kinds: BigCommitteeKind[] | null,
    @Args(() => MomentArgs) momentArgs: MomentArgs,
    @Args(() => PageArgs) pageArgs: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<BigCommittee>> {
    const within = await context.within(code)
    const moment = context.moment(momentArgs)
    const { knownAt } = moment
    const page = context.page(pageArgs, 'bigCommittees', within, kinds, knownAt)
    const { after, limit } = page
    const [row] = await context.ask(bigCommittees, { within, kinds: kinds ?? null, knownAt, after, limit })
    return connection(page, row, (committee) => bigCommitteeAt(moment, committee))
  }

  @FieldResolver(() => Area, { description: 'The area that it is of 所属区域.' })
  async area(@Root() committee: BigCommittee, @Ctx() context: Context): Promise<Area> {
    return (await relatedOne<Area>(context, committee, 'OF_AREA'))!
  }

  @FieldResolver(() => PartyOrganisation, {
    nullable: true,
    description: 'The Party organisation that leads it 牵头党组织.',
  })
  host(@Root() committee: BigCommittee, @Ctx() context: Context): Promise<PartyOrganisation | null> {
    return relatedOne<PartyOrganisation>(context, committee, 'HOSTED_BY')
  }

  @FieldResolver(() => PartTimeMembershipConnection, { description: 'Its seats in force at asOf 兼职委员.' })
  partTimeMembers(
    @Root() committee: BigCommittee,
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<PartTimeMembership>> {
    return linkagesPage(context, onDay(committee.moment, asOf), committee.id, ['PART_TIME_MEMBERSHIP'], page)
  }

  @FieldResolver(() => [Unit], { description: 'Units with a seat in force at asOf, by name 成员单位.' })
  async representedUnits(
    @Root() committee: BigCommittee,
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Ctx() context: Context,
  ): Promise<Unit[]> {
    const moment = onDay(committee.moment, asOf)
    const rows = await context.rows(representedUnits, moment, committee.id)
    return rows.map(({ unit }) => unitAt(moment, unit))
  }
}

@Resolver(() => PartTimeMembership)
export class PartTimeMembershipResolver {
  @Query(() => PartTimeMembershipConnection, {
    description: 'Part-time seats in force at asOf 兼职委员列表.',
  })
  async partTimeMemberships(
    @Arg('within', () => AreaCode, {
      nullable: true,
      description: 'Only in committees of areas within this one 区域范围.',
    })
    code: string | null,
    @Arg('filter', () => LinkageFilter, { nullable: true, description: 'Further conditions 筛选.' })
    filter: LinkageFilter | null,
    @Args(() => MomentArgs) momentArgs: MomentArgs,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<PartTimeMembership>> {
    const within = await context.within(code)
    const moment = context.moment(momentArgs)
    const conditions = await linkageConditions(context, moment, filter, ['PART_TIME_MEMBERSHIP'])
    return linkagesPage(context, moment, within, ['PART_TIME_MEMBERSHIP'], page, null, conditions)
  }

  @FieldResolver(() => BigCommittee, { description: 'The committee that it is in 所属委员会.' })
  committee(@Root() seat: PartTimeMembership): BigCommittee {
    return endOf<BigCommittee>(seat, 'SEAT_IN')!
  }

  @FieldResolver(() => Unit, { description: 'The unit on whose behalf it is held 代表单位.' })
  onBehalfOf(@Root() seat: PartTimeMembership): Unit {
    return endOf<Unit>(seat, 'ON_BEHALF_OF')!
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who holds it, where that is known 人员.' })
  person(@Root() seat: PartTimeMembership): Person | null {
    return endOf<Person>(seat, 'HELD_BY')
  }
}

@Resolver(() => Unit)
export class UnitSeatResolver {
  @FieldResolver(() => [PartTimeMembership], {
    description: 'Seats in force at asOf that it holds in big committees 兼职委员.',
  })
  async memberships(
    @Root() unit: Unit,
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Ctx() context: Context,
  ): Promise<PartTimeMembership[]> {
    return linkagesOf(context, onDay(unit.moment, asOf), unit.id, 'PART_TIME_MEMBERSHIP')
  }
}

const COMMITTEES = 'Its big committees, by name; asOf sets the day for what is beneath 大工委、大党委.'

@Resolver(() => Street)
export class StreetCommitteeResolver {
  @FieldResolver(() => [BigCommittee], { description: COMMITTEES })
  bigCommittees(
    @Root() street: Street,
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Ctx() context: Context,
  ): Promise<BigCommittee[]> {
    return committeesOf(street, context, asOf)
  }
}

@Resolver(() => Community)
export class CommunityCommitteeResolver {
  @FieldResolver(() => [BigCommittee], { description: COMMITTEES })
  bigCommittees(
    @Root() community: Community,
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Ctx() context: Context,
  ): Promise<BigCommittee[]> {
    return committeesOf(community, context, asOf)
  }
}

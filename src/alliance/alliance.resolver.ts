import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { Area, AreaCode, Community } from '../area/area.type'
import type { Context } from '../context'
import { endOf, linkageAt } from '../linkage/linkage.object'
import { linkagesOf, linkagesPage } from '../linkage/linkage.queries'
import { entityAt } from '../node/entities'
import { related } from '../node/related'
import { type Connection, PageArgs } from '../relay/connection'
import { connection } from '../relay/page'
import { Source } from '../source/source.type'
import { AsOfArgs, MomentArgs, onDay } from '../time/moment'
import { Period } from '../time/period.type'
import { Unit } from '../unit/unit.type'
import { allianceChairs, alliances, chairTurns, communityAlliances } from './alliance.queries'
import {
  Alliance,
  AllianceConnection,
  AllianceKind,
  AllianceMember,
  AllianceMembership,
  AllianceMembershipConnection,
  allianceAt,
  ChairTurn,
} from './alliance.type'

/** A turn in the chair as the graph gives it. */
interface ChairTermRow {
  start: string
  end?: string
  earliestStart: string
}

@Resolver(() => Alliance)
export class AllianceResolver {
  @Query(() => AllianceConnection, { description: 'Alliances in force at asOf, by name 党建联盟列表.' })
  async alliances(
    @Arg('within', () => AreaCode, {
      nullable: true,
      description: 'Only those that serve an area within this one 区域范围.',
    })
    code: string | null,
    @Arg('kinds', () => [AllianceKind], { nullable: true, description: 'Of any of these kinds 类型.' })
    kinds: AllianceKind[] | null,
    @Args(() => MomentArgs) momentArgs: MomentArgs,
    @Args(() => PageArgs) pageArgs: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Alliance>> {
    const within = await context.within(code)
    const moment = context.moment(momentArgs)
    const page = context.page(pageArgs, 'alliances', within, kinds, moment)
    const { after, limit } = page
    const [row] = await context.ask(alliances, {
      within,
      kinds: kinds ?? null,
      ...moment,
      after,
      limit,
    })
    return connection(page, row, (alliance) => allianceAt(moment, alliance))
  }

  @FieldResolver(() => [Source], { description: 'Where it comes from 来源.' })
  sources(@Root() alliance: Alliance, @Ctx() context: Context): Promise<Source[]> {
    return related<Source>(context, alliance, 'CITES')
  }

  @FieldResolver(() => [Area], { description: 'The areas that it serves, by code 服务区域.' })
  serves(@Root() alliance: Alliance, @Ctx() context: Context): Promise<Area[]> {
    return related<Area>(context, alliance, 'SERVES')
  }

  @FieldResolver(() => AllianceMembershipConnection, {
    description: 'Its memberships in force at asOf 成员.',
  })
  async members(
    @Root() alliance: Alliance,
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<AllianceMembership>> {
    return linkagesPage(context, onDay(alliance.moment, asOf), alliance.id, ['ALLIANCE_MEMBERSHIP'], page)
  }

  @FieldResolver(() => AllianceMembership, {
    nullable: true,
    description:
      'The membership in force whose turn it is to chair at asOf; of several, the turn that began last 轮值主席.',
  })
  async chair(
    @Root() alliance: Alliance,
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Ctx() context: Context,
  ): Promise<AllianceMembership | null> {
    const moment = onDay(alliance.moment, asOf)
    const row = await context.row(allianceChairs, moment, alliance.id)
    return row ? linkageAt<AllianceMembership>(moment, row.version) : null
  }
}

@Resolver(() => Alliance)
export class AllianceChairResolver {
  @FieldResolver(() => [ChairTurn], {
    description: 'All turns in its chair, by the day they begin 历次轮值.',
  })
  async chairTurns(@Root() { id, moment }: Alliance, @Ctx() context: Context): Promise<ChairTurn[]> {
    const rows = await context.rows(chairTurns, moment, id)
    return rows.map(({ member, start, end }) => ({
      member: entityAt(moment, member) as typeof AllianceMember,
      period: { start, end },
    }))
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many different members have surely begun a turn in the chair by asOf 已轮值成员数: from two on it has rotated. Null for an alliance outside your area.',
  })
  async chairCount(
    @Root() alliance: Alliance,
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Ctx() context: Context,
  ): Promise<number> {
    const rows = await context.rows(chairTurns, onDay(alliance.moment, asOf), alliance.id)
    return new Set(rows.filter(({ begun }) => begun).map(({ member }) => member.id)).size
  }
}

@Resolver(() => AllianceMembership)
export class AllianceMembershipResolver {
  @FieldResolver(() => Alliance, { description: 'The alliance 联盟.' })
  alliance(@Root() membership: AllianceMembership): Alliance {
    return endOf<Alliance>(membership, 'IN_ALLIANCE')!
  }

  @FieldResolver(() => [Period], { description: 'Turns in the chair, by start 轮值主席任期.' })
  chairTerms(@Root() membership: AllianceMembership): Period[] {
    const terms = membership.row.ends
      .filter(({ as }) => as === 'TAKES_CHAIR')
      .map(({ node }) => node as unknown as ChairTermRow)
    return terms
      .sort((a, b) => (a.earliestStart + a.start < b.earliestStart + b.start ? -1 : 1))
      .map(({ start, end }) => ({ start, end }))
  }

  @FieldResolver(() => AllianceMember, { description: 'The member 成员.' })
  member(@Root() membership: AllianceMembership): typeof AllianceMember {
    return endOf(membership, 'OF_MEMBER') as typeof AllianceMember
  }
}

@Resolver(() => Unit)
export class UnitAllianceResolver {
  @FieldResolver(() => [AllianceMembership], { description: 'Its memberships in force at asOf 所在联盟.' })
  async alliances(
    @Root() unit: Unit,
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Ctx() context: Context,
  ): Promise<AllianceMembership[]> {
    return linkagesOf(context, onDay(unit.moment, asOf), unit.id, 'ALLIANCE_MEMBERSHIP')
  }
}

@Resolver(() => Community)
export class CommunityAllianceResolver {
  @FieldResolver(() => [Alliance], {
    description:
      'Alliances in force at asOf that serve it or have it as a member in force, by name 所在联盟.',
  })
  async alliances(
    @Root() community: Community,
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Ctx() context: Context,
  ): Promise<Alliance[]> {
    const moment = onDay(community.moment, asOf)
    const rows = await context.rows(communityAlliances, moment, community.code)
    return rows.map(({ alliance }) => allianceAt(moment, alliance))
  }
}

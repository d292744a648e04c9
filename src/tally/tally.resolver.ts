import { Arg, Args, type ClassType, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { ActivityConnection } from '../activity/activity.type'
import { AllianceMembershipConnection } from '../alliance/alliance.type'
import { AreaCode } from '../area/area.type'
import { ChangeConnection } from '../change/change.type'
import { PartTimeMembershipConnection } from '../committee/committee.type'
import { MatterConnection, MeetingConnection } from '../conference/conference.type'
import { ContactAssignmentConnection } from '../contact/contact.type'
import type { Context } from '../context'
import { DutyReportConnection } from '../duty-report/duty-report.type'
import { badUserInput } from '../errors'
import { unfiltered } from '../graph/question'
import { kindOf, labelsOf } from '../linkage/linkage.object'
import { LinkageConnection, LinkageKind } from '../linkage/linkage.type'
import { linkageConditions } from '../linkage/linkage-conditions'
import { LinkageFilter } from '../linkage/linkage-filter.type'
import { ClaimConnection, ListItemConnection } from '../list/list.type'
import { entityById } from '../node/entities'
import { PairingConnection } from '../pairing/pairing.type'
import type { Connection } from '../relay/connection'
import { Node } from '../relay/node.type'
import { ServiceCallConnection } from '../service-call/service-call.type'
import { MomentArgs } from '../time/moment'
import { VenueConnection } from '../venue/venue.type'
import { VolunteerTeamConnection } from '../volunteer-team/volunteer-team.type'
import { countableLinkages, isNode, type TallyDimension } from './dimensions'
import { listedOf, type Spread } from './listed'
import { spreadOf } from './spread'
import { TallyArgs } from './tally.args'
import { tally } from './tally.queries'
import { TallyConnection, TallyKey, type TallyRow } from './tally.type'

@Resolver(() => TallyKey)
export class TallyResolver {
  @Query(() => TallyConnection, {
    description:
      'Linkages of a kind in force at asOf, or with `counting` the different units, people or areas that they join, ' +
      'counted by one to three dimensions 分布统计. Each counts once for each combination of its values: one that lies in ' +
      'two communities counts in both. The lists of calls, meetings, activities and others have a `tally` of their own.',
  })
  async tally(
    @Arg('kind', () => LinkageKind, { description: 'The kind of linkage 关联类型.' }) kind: LinkageKind,
    @Args(() => TallyArgs) args: TallyArgs,
    @Arg('within', () => AreaCode, {
      nullable: true,
      description: 'Only linkages that lie within this area, and only areas within it as values 区域范围.',
    })
    code: string | null,
    @Arg('linkage', () => LinkageFilter, { nullable: true, description: 'Only such linkages 关联筛选.' })
    linkage: LinkageFilter | null,
    @Arg('part', () => LinkageFilter, {
      nullable: true,
      description:
        'For each row also: how many of these pass this too, and what share that is 其中. With `during` in it: how many of ' +
        'these, which are in force at asOf unless `linkage` has a `during` of its own, were in that period.',
    })
    part: LinkageFilter | null,
    @Arg('includeEmpty', () => Boolean, {
      nullable: true,
      defaultValue: false,
      description:
        'Also those of the area with no linkage at all, for one dimension that is a node 含零: units resident there and ' +
        'not dissolved (for DUTY_REPORT who is to report, as UNIT_REPORTED says, for PROPERTY_LINKAGE owners’ ' +
        'committees and property companies), its communities, streets, counties, grids, micro-grids and compounds, its committees or the alliances in force that ' +
        'serve it, people employed there.',
    })
    includeEmpty: boolean | null,
    @Args(() => MomentArgs) momentArgs: MomentArgs,
    @Ctx() context: Context,
  ): Promise<Connection<TallyRow>> {
    const every = everyNode(args, includeEmpty)
    const moment = context.moment(momentArgs)
    const within = await context.within(code)
    const conditions = {
      linkage: await linkageConditions(context, moment, linkage, [kind], ['linkage']),
      part: await linkageConditions(context, moment, part, [kind], ['part']),
    }
    const isFiltered = conditions.linkage !== null || conditions.part !== null
    const listed = {
      ...countableLinkages([kind]),
      page: context.page({}, 'tally', kind, within, conditions, every),
      moment,
      within,
      ask: (spread: Spread) =>
        context.row(
          isFiltered ? tally : unfiltered(tally),
          { ...conditions, kindOf, labels: labelsOf([kind]), every, ...spread },
          within,
        ),
    }
    return spreadOf(context, listed, args, part !== null && part !== undefined)
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description: 'What the value is the id of; null for other values 对象.',
  })
  async node(@Root() { moment, dimension, value }: TallyKey, @Ctx() context: Context): Promise<Node | null> {
    return isNode(dimension) && value !== '' ? entityById(context, moment, value) : null
  }
}

/** The dimension of which those are wanted too that no linkage has, null for none. */
function everyNode({ by, having }: TallyArgs, includeEmpty: boolean | null): TallyDimension | null {
  if (includeEmpty) {
    const [dimension] = by
    if (by.length === 1 && dimension && isNode(dimension)) return dimension
    throw badUserInput('includeEmpty goes with one dimension whose values are nodes 只适用于一个对象维度', [
      'includeEmpty',
    ])
  }
  if (having?.max != null && having.max < 1)
    throw badUserInput(
      `having asks for a count of ${having.max}, which is of what no linkage joins; ask with includeEmpty: true 计数为0的对象须 includeEmpty: true`,
      ['having', 'max'],
    )
  return null
}

/** Gives every list of a type its tally. */
function tallyOf(list: ClassType<object>): ClassType<object> {
  @Resolver(() => list)
  class ListTallyResolver {
    @FieldResolver(() => TallyConnection, {
      description:
        'The whole list, on all pages, counted by one to three dimensions 分布统计. Each entry counts once for each ' +
        'combination of its values: one with two units counts for both.',
    })
    async tally(
      @Root() connection: Connection<unknown>,
      @Args(() => TallyArgs) args: TallyArgs,
      @Ctx() context: Context,
    ): Promise<Connection<TallyRow>> {
      if (args.having?.max != null && args.having.max < 1)
        throw badUserInput(
          'what nothing in the list has is not counted; having.max must be 1 or more 最大值至少为1',
          ['having', 'max'],
        )
      return spreadOf(context, listedOf(connection), args)
    }
  }
  return ListTallyResolver
}

export const ActivityTally = tallyOf(ActivityConnection)
export const AllianceMembershipTally = tallyOf(AllianceMembershipConnection)
export const ChangeTally = tallyOf(ChangeConnection)
export const ClaimTally = tallyOf(ClaimConnection)
export const ContactTally = tallyOf(ContactAssignmentConnection)
export const DutyReportTally = tallyOf(DutyReportConnection)
export const LinkageTally = tallyOf(LinkageConnection)
export const ListItemTally = tallyOf(ListItemConnection)
export const MatterTally = tallyOf(MatterConnection)
export const MeetingTally = tallyOf(MeetingConnection)
export const PairingTally = tallyOf(PairingConnection)
export const PartTimeMembershipTally = tallyOf(PartTimeMembershipConnection)
export const ServiceCallTally = tallyOf(ServiceCallConnection)
export const VenueTally = tallyOf(VenueConnection)
export const VolunteerTeamTally = tallyOf(VolunteerTeamConnection)

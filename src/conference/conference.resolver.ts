import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { Alliance } from '../alliance/alliance.type'
import { areaAt } from '../area/area.object'
import { Area, AreaCode } from '../area/area.type'
import { BigCommittee } from '../committee/committee.type'
import type { Context } from '../context'
import { TrendStep } from '../coverage/coverage.type'
import { badUserInput } from '../errors'
import { related, relatedOne, relating } from '../node/related'
import { type Connection, PageArgs } from '../relay/connection'
import { IntRange } from '../relay/filter.type'
import type { Node } from '../relay/node.type'
import { connection, WHOLE } from '../relay/page'
import { countable } from '../tally/dimensions'
import { areaIn, tallied } from '../tally/listed'
import { BetweenArgs, checkBetween } from '../time/between.args'
import { AsOfArgs, type Moment, MomentArgs, onDay } from '../time/moment'
import { LocalDate } from '../time/scalars'
import { Unit, unitAt } from '../unit/unit.type'
import {
  conferenceAttendance,
  jointConferenceAreas,
  jointConferences,
  matters,
  mattersTally,
  meetingCounts,
  meetings,
  meetingsTally,
} from './conference.queries'
import {
  JointConference,
  JointConferenceConnection,
  jointConferenceAt,
  Matter,
  MatterConnection,
  Meeting,
  MeetingConnection,
  matterAt,
  meetingAt,
} from './conference.type'
import {
  ConferenceAttendance,
  JointConferenceFilter,
  MeetingCount,
  stretchesOf,
} from './conference-filter.type'

@Resolver(() => JointConference)
export class JointConferenceResolver {
  @Query(() => JointConferenceConnection, {
    description: 'Joint conferences, by name; meetings count as held by asOf 联席会议列表.',
  })
  async jointConferences(
    @Arg('within', () => AreaCode, {
      nullable: true,
      description: 'Only those that lie within this area 区域范围.',
    })
    code: string | null,
    @Arg('filter', () => JointConferenceFilter, { nullable: true, description: 'Further conditions 筛选.' })
    filter: JointConferenceFilter | null,
    @Args(() => MomentArgs) momentArgs: MomentArgs,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<JointConference>> {
    const { of, areaLevels, missed } = filter ?? {}
    if (missed && missed.times < 1)
      throw badUserInput(`times must be 1 or more, not ${missed.times} 至少为1`, [
        'filter',
        'missed',
        'times',
      ])
    const within = await context.within(code)
    const moment = context.moment(momentArgs)
    const asked = {
      ...moment,
      of: of ?? null,
      areaLevels: areaLevels ?? null,
      stretches: missed ? stretchesOf(missed.from, missed.to, missed.step, ['filter', 'missed']) : null,
      times: missed?.times ?? 0,
    }
    const { list, after, limit } = context.page(args, 'jointConferences', within, asked)
    const row = await context.row(jointConferences, { ...asked, after, limit }, within)
    return connection({ list, after, limit }, row, (each) => jointConferenceAt(moment, each))
  }

  @FieldResolver(() => [MeetingCount], {
    description:
      'How often it had met by asOf in each stretch of days of one length, first to last 分时段召开次数.',
  })
  async meetingCounts(
    @Root() conference: JointConference,
    @Arg('from', () => LocalDate, { description: 'First day 起始日.' }) from: string,
    @Arg('to', () => LocalDate, { description: 'Last day 截止日.' }) to: string,
    @Arg('step', () => TrendStep, { defaultValue: 'QUARTER', description: 'How long a stretch is 时段长度.' })
    step: TrendStep,
    @Ctx() context: Context,
  ): Promise<MeetingCount[]> {
    const stretches = stretchesOf(from, to, step)
    const row = await context.row(meetingCounts, { ...conference.moment, stretches }, conference.id)
    return stretches.map((stretch, index) => ({ ...stretch, count: row?.counts[index] ?? 0 }))
  }

  @FieldResolver(() => [ConferenceAttendance], {
    description:
      'How often each unit had come by asOf: those with a seat in its committee, or members of its alliance, at asOf, and others ' +
      'that came; by name 出席情况.',
  })
  async attendance(
    @Root() conference: JointConference,
    @Args(() => BetweenArgs) between: BetweenArgs,
    @Arg('attended', () => IntRange, {
      nullable: true,
      description: 'Only units that came so often 出席次数范围.',
    })
    attended: IntRange | null,
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Ctx() context: Context,
  ): Promise<ConferenceAttendance[]> {
    checkBetween(between)
    const moment = onDay(conference.moment, asOf)
    const asked = {
      ...moment,
      from: between.from ?? null,
      to: between.to ?? null,
      min: attended?.min ?? null,
      max: attended?.max ?? null,
    }
    const rows = await context.rows(conferenceAttendance, asked, conference.id)
    return rows.map((row) => ({ unit: unitAt(moment, row.unit), attended: row.attended, held: row.held }))
  }

  @FieldResolver(() => Area, {
    nullable: true,
    description: 'Its area, else that of its committee, else the first that its alliance serves 所在区域.',
  })
  async area(@Root() conference: JointConference, @Ctx() context: Context): Promise<Area | null> {
    const row = await context.row(jointConferenceAreas, conference.moment, conference.id)
    return row ? areaAt(conference.moment, row.area) : null
  }

  @FieldResolver(() => MeetingConnection, { description: 'Its meetings held by asOf, by day 会议.' })
  meetings(
    @Root() conference: JointConference,
    @Args(() => BetweenArgs) between: BetweenArgs,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Meeting>> {
    return meetingsOf(context, conference.moment, conference.id, between, args)
  }
}

@Resolver(() => Meeting)
export class MeetingResolver {
  @Query(() => MeetingConnection, {
    description: 'Meetings of joint conferences held by asOf, by day 会议列表.',
  })
  async meetings(
    @Arg('within', () => AreaCode, {
      nullable: true,
      description: 'Only those of conferences that lie within this area 区域范围.',
    })
    code: string | null,
    @Args(() => BetweenArgs) between: BetweenArgs,
    @Args(() => MomentArgs) momentArgs: MomentArgs,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Meeting>> {
    return meetingsOf(context, context.moment(momentArgs), await context.within(code), between, page)
  }

  @FieldResolver(() => JointConference, { description: 'The conference that it was a meeting of 联席会议.' })
  async conference(@Root() meeting: Meeting, @Ctx() context: Context): Promise<JointConference> {
    return (await relatedOne<JointConference>(context, meeting, 'MEETING_OF'))!
  }

  @FieldResolver(() => [Unit], { description: 'The units that attended, by name 参加单位.' })
  attendees(@Root() meeting: Meeting, @Ctx() context: Context): Promise<Unit[]> {
    return related(context, meeting, 'ATTENDED_BY')
  }

  @FieldResolver(() => [Matter], { description: 'The matters raised at it by asOf, by day 议题.' })
  async matters(@Root() { id, moment }: Meeting, @Ctx() context: Context): Promise<Matter[]> {
    const asked = { ...moment, from: null, to: null, ...WHOLE }
    const row = await context.row(matters, asked, id)
    return (row?.items ?? []).map(({ node }) => matterAt(moment, node))
  }
}

@Resolver(() => Matter)
export class MatterResolver {
  @Query(() => MatterConnection, {
    description:
      'Matters raised at joint conferences by asOf, by day; where its own is not known, by that of its meeting 议题列表.',
  })
  async matters(
    @Arg('within', () => AreaCode, {
      nullable: true,
      description: 'Only those of conferences that lie within this area 区域范围.',
    })
    code: string | null,
    @Args(() => BetweenArgs) between: BetweenArgs,
    @Args(() => MomentArgs) momentArgs: MomentArgs,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Matter>> {
    checkBetween(between)
    const within = await context.within(code)
    const moment = context.moment(momentArgs)
    const asked = { ...moment, from: between.from ?? null, to: between.to ?? null }
    const page = context.page(args, 'matters', within, asked)
    const row = await context.row(matters, { ...asked, after: page.after, limit: page.limit }, within)
    return tallied(
      connection(page, row, (matter) => matterAt(moment, matter)),
      {
        ...countable.matters,
        page,
        moment,
        within,
        ask: (spread) => context.row(mattersTally, { ...spread, ...asked }, within),
      },
    )
  }

  @FieldResolver(() => Meeting, { description: 'The meeting at which it was raised 会议.' })
  async meeting(@Root() matter: Matter, @Ctx() context: Context): Promise<Meeting> {
    return (await relatedOne<Meeting>(context, matter, 'RAISED_AT'))!
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit that is to settle it 责任单位.' })
  responsible(@Root() matter: Matter, @Ctx() context: Context): Promise<Unit | null> {
    return relatedOne(context, matter, 'RESPONSIBLE_UNIT')
  }
}

/** The meetings of the conferences of an area, given its code, or of a conference, given its id. */
async function meetingsOf(
  context: Context,
  moment: Moment,
  key: string,
  between: BetweenArgs,
  args: PageArgs,
): Promise<Connection<Meeting>> {
  checkBetween(between)
  const asked = { ...moment, from: between.from ?? null, to: between.to ?? null }
  const page = context.page(args, 'meetings', key, asked)
  const row = await context.row(meetings, { ...asked, after: page.after, limit: page.limit }, key)
  return tallied(
    connection(page, row, (meeting) => meetingAt(moment, meeting)),
    {
      ...countable.meetings,
      page,
      moment,
      within: areaIn(key),
      ask: (spread) => context.row(meetingsTally, { ...spread, ...asked }, key),
    },
  )
}

async function conferenceOf(body: Node, context: Context): Promise<JointConference | null> {
  return (await relating<JointConference>(context, body, 'CONFERENCE_OF'))[0] ?? null
}

@Resolver(() => BigCommittee)
export class BigCommitteeConferenceResolver {
  @FieldResolver(() => JointConference, { nullable: true, description: 'Its joint conference 联席会议.' })
  conference(@Root() committee: BigCommittee, @Ctx() context: Context): Promise<JointConference | null> {
    return conferenceOf(committee, context)
  }
}

@Resolver(() => Alliance)
export class AllianceConferenceResolver {
  @FieldResolver(() => JointConference, { nullable: true, description: 'Its joint conference 联席会议.' })
  conference(@Root() alliance: Alliance, @Ctx() context: Context): Promise<JointConference | null> {
    return conferenceOf(alliance, context)
  }
}

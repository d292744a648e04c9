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
import { connection } from '../relay/page'
import { BetweenArgs, checkBetween } from '../time/between.args'
import { AsOfArgs, MomentArgs, onDay } from '../time/moment'
import { LocalDate } from '../time/scalars'
import { Unit, unitAt } from '../unit/unit.type'
import {
  conferenceAttendance,
  jointConferenceAreas,
  jointConferences,
  meetingCounts,
  meetings,
} from './conference.queries'
import {
  JointConference,
  JointConferenceConnection,
  jointConferenceAt,
  Matter,
  Meeting,
  MeetingConnection,
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
  @Query(() => JointConferenceConnection, { description: 'Joint conferences, by name 联席会议列表.' })
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
    const asked = {
      within: await context.within(code),
      of: of ?? null,
      areaLevels: areaLevels ?? null,
      stretches: missed ? stretchesOf(missed.from, missed.to, missed.step, ['filter', 'missed']) : null,
      times: missed?.times ?? 0,
    }
    const moment = context.moment(momentArgs)
    const { knownAt } = moment
    const { list, after, limit } = context.page(args, 'jointConferences', asked, knownAt)
    const [row] = await context.ask(jointConferences, { ...asked, knownAt, after, limit })
    return connection({ list, after, limit }, row, (each) => jointConferenceAt(moment, each))
  }

  @FieldResolver(() => [MeetingCount], {
    description: 'How often it met in each stretch of days of one length, first to last 分时段召开次数.',
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
      'How often each unit came: those with a seat in its committee, or members of its alliance, at asOf, and others ' +
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

  @FieldResolver(() => MeetingConnection, { description: 'Its meetings, by day 会议.' })
  async meetings(
    @Root() conference: JointConference,
    @Args(() => BetweenArgs) between: BetweenArgs,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Meeting>> {
    checkBetween(between)
    const { from, to } = between
    const { list, after, limit } = context.page(
      args,
      'meetings',
      conference.id,
      from,
      to,
      conference.moment.knownAt,
    )
    const row = await context.row(
      meetings,
      { ...conference.moment, from: from ?? null, to: to ?? null, after, limit },
      conference.id,
    )
    return connection({ list, after, limit }, row, (meeting) => meetingAt(conference.moment, meeting))
  }
}

@Resolver(() => Meeting)
export class MeetingResolver {
  @FieldResolver(() => [Unit], { description: 'The units that attended, by name 参加单位.' })
  attendees(@Root() meeting: Meeting, @Ctx() context: Context): Promise<Unit[]> {
    return related(context, meeting, 'ATTENDED_BY')
  }

  @FieldResolver(() => [Matter], { description: 'The matters raised at it 议题.' })
  matters(@Root() meeting: Meeting, @Ctx() context: Context): Promise<Matter[]> {
    return relating(context, meeting, 'RAISED_AT')
  }
}

@Resolver(() => Matter)
export class MatterResolver {
  @FieldResolver(() => Unit, { nullable: true, description: 'The unit that is to settle it 责任单位.' })
  responsible(@Root() matter: Matter, @Ctx() context: Context): Promise<Unit | null> {
    return relatedOne(context, matter, 'RESPONSIBLE_UNIT')
  }
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

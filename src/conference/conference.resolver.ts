import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { Alliance } from '../alliance/alliance.type'
import { areaAt } from '../area/area.object'
import { Area, AreaCode } from '../area/area.type'
import { BigCommittee } from '../committee/committee.type'
import type { Context } from '../context'
import { related, relatedOne, relating } from '../node/related'
import { type Connection, PageArgs } from '../relay/connection'
import type { Node } from '../relay/node.type'
import { connection } from '../relay/page'
import { BetweenArgs, checkBetween } from '../time/between.args'
import { Unit } from '../unit/unit.type'
import { jointConferenceAreas, jointConferences, meetings } from './conference.queries'
import {
  JointConference,
  JointConferenceConnection,
  jointConferenceAt,
  Matter,
  Meeting,
  MeetingConnection,
  meetingAt,
} from './conference.type'

@Resolver(() => JointConference)
export class JointConferenceResolver {
  @Query(() => JointConferenceConnection, { description: 'Joint conferences, by name 联席会议列表.' })
  async jointConferences(
    @Arg('within', () => AreaCode, {
      nullable: true,
      description: 'Only those that lie within this area 区域范围.',
    })
    code: string | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<JointConference>> {
    const within = await context.within(code)
    const { list, after, limit } = context.page(args, 'jointConferences', within)
    const [row] = await context.ask(jointConferences, { within, after, limit })
    return connection({ list, after, limit }, row, (each) => jointConferenceAt(context.moment({}), each))
  }

  @FieldResolver(() => Area, {
    nullable: true,
    description: 'Its area, else that of its committee, else the first that its alliance serves 所在区域.',
  })
  async area(@Root() conference: JointConference, @Ctx() context: Context): Promise<Area | null> {
    const row = await context.row(jointConferenceAreas, {}, conference.id)
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
    const { list, after, limit } = context.page(args, 'meetings', conference.id, from, to)
    const row = await context.row(
      meetings,
      { from: from ?? null, to: to ?? null, after, limit },
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

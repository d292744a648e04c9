import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { Area, AreaCode } from '../area/area.type'
import type { Context } from '../context'
import { relatedOne } from '../node/related'
import { type Connection, PageArgs } from '../relay/connection'
import { connection } from '../relay/page'
import { countable } from '../tally/dimensions'
import { tallied } from '../tally/listed'
import { MomentArgs } from '../time/moment'
import { Unit } from '../unit/unit.type'
import { volunteerTeams, volunteerTeamsTally } from './volunteer-team.queries'
import { VolunteerTeam, VolunteerTeamConnection, volunteerTeamAt } from './volunteer-team.type'

@Resolver(() => VolunteerTeam)
export class VolunteerTeamResolver {
  @Query(() => VolunteerTeamConnection, { description: 'Volunteer teams, by name 志愿服务队列表.' })
  async volunteerTeams(
    @Arg('within', () => AreaCode, {
      nullable: true,
      description: 'Only those based within this area 区域范围.',
    })
    code: string | null,
    @Args(() => MomentArgs) momentArgs: MomentArgs,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<VolunteerTeam>> {
    const within = await context.within(code)
    const moment = context.moment(momentArgs)
    const { knownAt } = moment
    const page = context.page(args, 'volunteerTeams', within, knownAt)
    const row = await context.row(volunteerTeams, { knownAt, after: page.after, limit: page.limit }, within)
    return tallied(
      connection(page, row, (team) => volunteerTeamAt(moment, team)),
      {
        ...countable.volunteerTeams,
        page,
        moment,
        within,
        ask: (spread) => context.row(volunteerTeamsTally, spread, within),
      },
    )
  }

  @FieldResolver(() => Area, { description: 'Where it is based 所在区域.' })
  async area(@Root() team: VolunteerTeam, @Ctx() context: Context): Promise<Area> {
    return (await relatedOne<Area>(context, team, 'BASED_IN'))!
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit that formed it 组建单位.' })
  unit(@Root() team: VolunteerTeam, @Ctx() context: Context): Promise<Unit | null> {
    return relatedOne(context, team, 'FORMED_BY')
  }
}

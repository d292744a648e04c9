import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { AreaCode } from '../area/area.type'
import { PartTimeMembership } from '../committee/committee.type'
import type { Context } from '../context'
import { endOf } from '../linkage/linkage.object'
import { linkagesOf } from '../linkage/linkage.queries'
import { relatedOne } from '../node/related'
import { PartyOrganisation } from '../party-organisation/party-organisation.type'
import { partOfName } from '../register/normal-form'
import { type Connection, PageArgs } from '../relay/connection'
import { connection } from '../relay/page'
import { AsOfArgs, MomentArgs, onDay } from '../time/moment'
import { Unit } from '../unit/unit.type'
import { persons } from './person.queries'
import { Appointment, Person, PersonConnection, personAt } from './person.type'

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => PersonConnection, {
    description:
      'People who are employed, or hold a post or seat, by name 人员列表; by id for viewers who may not read names.',
  })
  async persons(
    @Arg('within', () => AreaCode, { nullable: true, description: 'Only those of this area 区域范围.' }) code:
      | string
      | null,
    @Arg('nameContains', () => String, { nullable: true, description: 'Part of the name 姓名包含.' })
    nameContains: string | null,
    @Args(() => MomentArgs) momentArgs: MomentArgs,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Person>> {
    const within = await context.within(code)
    const moment = context.moment(momentArgs)
    const { knownAt } = moment
    const { list, after, limit } = context.page(args, 'persons', within, nameContains, knownAt)
    const asked = { within, nameContains: partOfName(nameContains, ['nameContains']), knownAt, after, limit }
    const [row] = await context.ask(persons, asked)
    return connection({ list, after, limit }, row, (person) => personAt(moment, person))
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit that employs the person 工作单位.' })
  employer(@Root() person: Person, @Ctx() context: Context): Promise<Unit | null> {
    return relatedOne(context, person, 'EMPLOYED_BY')
  }

  @FieldResolver(() => [Appointment], { description: 'Posts in force at asOf, by id 任职.' })
  appointments(
    @Root() person: Person,
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Ctx() context: Context,
  ): Promise<Appointment[]> {
    return linkagesOf(context, onDay(person.moment, asOf), person.id, 'APPOINTMENT')
  }

  @FieldResolver(() => [PartTimeMembership], {
    description: 'Seats in big committees in force at asOf, by id 兼职委员.',
  })
  memberships(
    @Root() person: Person,
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Ctx() context: Context,
  ): Promise<PartTimeMembership[]> {
    return linkagesOf(context, onDay(person.moment, asOf), person.id, 'PART_TIME_MEMBERSHIP')
  }
}

@Resolver(() => Appointment)
export class AppointmentResolver {
  @FieldResolver(() => Person, { description: 'Who holds it 人员.' })
  person(@Root() appointment: Appointment): Person {
    return endOf<Person>(appointment, 'APPOINTS')!
  }

  @FieldResolver(() => PartyOrganisation, { description: 'The Party organisation that it is in 党组织.' })
  organisation(@Root() appointment: Appointment): PartyOrganisation {
    return endOf<PartyOrganisation>(appointment, 'APPOINTED_TO')!
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit on whose behalf it is held 代表单位.' })
  onBehalfOf(@Root() appointment: Appointment): Unit | null {
    return endOf<Unit>(appointment, 'ON_BEHALF_OF')
  }
}

@Resolver(() => PartyOrganisation)
export class PartyOrganisationAppointmentResolver {
  @FieldResolver(() => [Appointment], { description: 'Posts in it in force at asOf, by id 任职.' })
  appointments(
    @Root() organisation: PartyOrganisation,
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Ctx() context: Context,
  ): Promise<Appointment[]> {
    return linkagesOf(context, onDay(organisation.moment, asOf), organisation.id, 'APPOINTMENT')
  }
}

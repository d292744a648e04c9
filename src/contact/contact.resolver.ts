import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { Area, AreaCode, Community } from '../area/area.type'
import type { Context } from '../context'
import { endOf } from '../linkage/linkage.object'
import { linkagesOf, linkagesPage } from '../linkage/linkage.queries'
import { linkageConditions } from '../linkage/linkage-conditions'
import { LinkageFilter } from '../linkage/linkage-filter.type'
import { Person } from '../person/person.type'
import { type Connection, PageArgs } from '../relay/connection'
import { AsOfArgs, MomentArgs, onDay } from '../time/moment'
import { Unit } from '../unit/unit.type'
import { ContactAssignment, ContactAssignmentConnection } from './contact.type'

@Resolver(() => ContactAssignment)
export class ContactAssignmentResolver {
  @Query(() => ContactAssignmentConnection, {
    description: 'Contact assignments in force at asOf, by id 联系包联列表.',
  })
  async contacts(
    @Arg('within', () => AreaCode, {
      nullable: true,
      description: 'Only for areas within this one 区域范围.',
    })
    code: string | null,
    @Arg('filter', () => LinkageFilter, { nullable: true, description: 'Further conditions 筛选.' })
    filter: LinkageFilter | null,
    @Args(() => MomentArgs) momentArgs: MomentArgs,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<ContactAssignment>> {
    const within = await context.within(code)
    const moment = context.moment(momentArgs)
    const conditions = await linkageConditions(context, moment, filter, ['CONTACT'])
    return linkagesPage(context, moment, within, ['CONTACT'], page, null, conditions)
  }

  @FieldResolver(() => Area, { description: 'The area that is answered for 联系区域.' })
  area(@Root() contact: ContactAssignment): Area {
    return endOf<Area>(contact, 'CONTACTS')!
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit that answers for it 联系单位.' })
  unit(@Root() contact: ContactAssignment): Unit | null {
    return endOf<Unit>(contact, 'CONTACT_UNIT')
  }

  @FieldResolver(() => Person, { nullable: true, description: 'The leader who answers for it 联系领导.' })
  person(@Root() contact: ContactAssignment): Person | null {
    return endOf<Person>(contact, 'CONTACT_PERSON')
  }
}

@Resolver(() => Community)
export class CommunityContactResolver {
  @FieldResolver(() => [ContactAssignment], { description: 'Who answers for it at asOf, by id 联系包联.' })
  contacts(
    @Root() community: Community,
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Ctx() context: Context,
  ): Promise<ContactAssignment[]> {
    return linkagesOf(context, onDay(community.moment, asOf), community.id, 'CONTACT')
  }
}

@Resolver(() => Unit)
export class UnitContactResolver {
  @FieldResolver(() => [ContactAssignment], { description: 'What it answers for at asOf, by id 联系包联.' })
  contacts(
    @Root() unit: Unit,
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Ctx() context: Context,
  ): Promise<ContactAssignment[]> {
    return linkagesOf(context, onDay(unit.moment, asOf), unit.id, 'CONTACT')
  }
}

import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Area, Grid } from '../area/area.type'
import type { Context } from '../context'
import { endOf } from '../linkage/linkage.object'
import { linkagesOf } from '../linkage/linkage.queries'
import { Person } from '../person/person.type'
import { AsOfArgs, onDay } from '../time/moment'
import { GridAssignment, GridEmployment, GridPost } from './grid-assignment.type'

@Resolver(() => GridAssignment)
export class GridAssignmentResolver {
  @FieldResolver(() => Area, { description: 'The grid, or the area that is one 网格.' })
  area(@Root() assignment: GridAssignment): Area {
    return endOf<Area>(assignment, 'ASSIGNED_TO')!
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who holds the post, where that is known 人员.',
  })
  person(@Root() assignment: GridAssignment): Person | null {
    return endOf<Person>(assignment, 'HELD_BY')
  }
}

@Resolver(() => Person)
export class PersonGridResolver {
  @FieldResolver(() => [GridAssignment], { description: 'Posts in grids in force at asOf, by id 网格岗位.' })
  gridAssignments(
    @Root() person: Person,
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Ctx() context: Context,
  ): Promise<GridAssignment[]> {
    return linkagesOf(context, onDay(person.moment, asOf), person.id, 'GRID_ASSIGNMENT')
  }
}

@Resolver(() => Grid)
export class GridStaffResolver {
  @FieldResolver(() => [GridAssignment], { description: 'Posts in force at asOf, by id 网格人员.' })
  async staff(
    @Root() grid: Grid,
    @Arg('post', () => GridPost, { nullable: true, description: 'Only this post 岗位.' })
    post: GridPost | null,
    @Arg('employment', () => GridEmployment, {
      nullable: true,
      description: 'Only those so employed 用工性质.',
    })
    employment: GridEmployment | null,
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Ctx() context: Context,
  ): Promise<GridAssignment[]> {
    const staff = await linkagesOf<GridAssignment>(
      context,
      onDay(grid.moment, asOf),
      grid.id,
      'GRID_ASSIGNMENT',
    )
    return staff.filter(
      (each) => (!post || each.post === post) && (!employment || each.employment === employment),
    )
  }
}

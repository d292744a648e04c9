import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context'
import { nodeAskedFor } from '../node/nodes'
import { relatedOne } from '../node/related'
import type { Connection } from '../relay/connection'
import { PageArgs } from '../relay/connection'
import { connection } from '../relay/page'
import { MomentArgs } from '../time/moment'
import { areasWithin } from './area.list'
import { areaAt } from './area.object'
import { areaAncestors, areaChildren } from './area.queries'
import { Area, AreaCode, AreaConnection, AreaFilter, AreaLevel, Building, Grid } from './area.type'

@Resolver(() => Area)
export class AreaResolver {
  @Query(() => Area, {
    nullable: true,
    description: 'The area with a code 按代码查区域; null if there is none.',
  })
  async area(
    @Arg('code', () => AreaCode, { description: 'Its code 代码.' }) code: string,
    @Args(() => MomentArgs) momentArgs: MomentArgs,
    @Ctx() context: Context,
  ): Promise<Area | null> {
    return (await nodeAskedFor(context, context.moment(momentArgs), `area:${code}`)) as Area | null
  }

  @Query(() => AreaConnection, { description: 'The areas of a level, by code 区域列表.' })
  async areas(
    @Arg('level', () => AreaLevel, { description: 'Their level 层级.' }) level: AreaLevel,
    @Arg('within', () => AreaCode, { nullable: true, description: 'Only within this area 区域范围.' })
    code: string | null,
    @Arg('nameContains', () => String, { nullable: true, description: 'Part of the name 名称包含.' })
    nameContains: string | null,
    @Arg('filter', () => AreaFilter, { nullable: true, description: 'Further conditions 筛选.' })
    filter: AreaFilter | null,
    @Args(() => MomentArgs) momentArgs: MomentArgs,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Area>> {
    const within = await context.within(code)
    return areasWithin(context, context.moment(momentArgs), { level, within, nameContains, filter }, page)
  }

  @FieldResolver(() => Area, {
    nullable: true,
    description: 'The area that it lies in 上级区域; null at the top.',
  })
  parent(@Root() area: Area, @Ctx() context: Context): Promise<Area | null> {
    return relatedOne<Area>(context, area, 'WITHIN')
  }

  @FieldResolver(() => [Area], { description: 'All areas that it lies in, province first 各级上级区域.' })
  async ancestors(@Root() area: Area, @Ctx() context: Context): Promise<Area[]> {
    const row = await context.row(areaAncestors, area.moment, area.code)
    return (row?.areas ?? []).map((ancestor) => areaAt(area.moment, ancestor))
  }

  @FieldResolver(() => AreaConnection, {
    description:
      'The areas directly beneath it, by code; beneath a functional zone, those that it administers 下级区域.',
  })
  async children(
    @Root() area: Area,
    @Arg('level', () => AreaLevel, { nullable: true, description: 'Only those of this level 层级.' })
    level: AreaLevel | null,
    @Args(() => PageArgs) pageArgs: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Area>> {
    const { knownAt } = area.moment
    const page = context.page(pageArgs, 'areaChildren', area.code, level, knownAt)
    const asked = { level: level ?? null, knownAt, after: page.after, limit: page.limit }
    return connection(page, await context.row(areaChildren, asked, area.code), (row) =>
      areaAt(area.moment, row),
    )
  }
}

@Resolver(() => Building)
export class BuildingResolver {
  @FieldResolver(() => Grid, { nullable: true, description: 'The grid that it belongs to 所属网格.' })
  grid(@Root() building: Building, @Ctx() context: Context): Promise<Grid | null> {
    return relatedOne<Grid>(context, building, 'IN_GRID')
  }
}

import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { Alliance } from '../alliance/alliance.type'
import { Area, AreaCode } from '../area/area.type'
import type { Context } from '../context'
import { linkagesPage } from '../linkage/linkage.queries'
import { type Linkage, LinkageConnection, LinkageKind, LinkageStatus } from '../linkage/linkage.type'
import { type Connection, PageArgs } from '../relay/connection'
import type { Node } from '../relay/node.type'
import { MomentArgs } from '../time/moment'
import { Unit } from '../unit/unit.type'
import { sourcesOf, sourcesPage } from './source.queries'
import { Source, SourceConnection } from './source.type'

const EVERY_STATUS = Object.keys(LinkageStatus) as LinkageStatus[]
const SOURCES = { description: 'Where what is said of it comes from 来源.' }
const SYNTHETIC = { description: 'Whether it is synthetic sample data 合成数据.' }

@Resolver(() => Source)
export class SourceResolver {
  @Query(() => SourceConnection, {
    description:
      'What the register rests on 来源列表, by id: what linkages, units, areas, alliances and figures cite.',
  })
  async sources(
    @Arg('within', () => AreaCode, {
      nullable: true,
      description: 'Only what something within this area rests on 区域范围.',
    })
    code: string | null,
    @Arg('synthetic', () => Boolean, {
      nullable: true,
      description: 'Only those of synthetic sample data, or only the others 合成数据.',
    })
    synthetic: boolean | null,
    @Args(() => MomentArgs) moment: MomentArgs,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Source>> {
    return sourcesPage(context, context.moment(moment), await context.within(code), synthetic ?? null, page)
  }

  @FieldResolver(() => LinkageConnection, {
    description: 'The linkages that rest on it, by id 据此登记的关联.',
  })
  linkages(
    @Root() source: Source,
    @Arg('kinds', () => [LinkageKind], { nullable: true, description: 'Of any of these kinds 关联类型.' })
    kinds: LinkageKind[] | null,
    @Arg('status', () => [LinkageStatus], {
      nullable: true,
      description: 'Of any of these at asOf; default: all 状态.',
    })
    status: LinkageStatus[] | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Linkage>> {
    return linkagesPage(context, source.moment, source.id, kinds, page, status ?? EVERY_STATUS)
  }
}

@Resolver(() => Unit)
export class UnitSourceResolver {
  @FieldResolver(() => [Source], SOURCES)
  sources(@Root() unit: Unit, @Ctx() context: Context): Promise<Source[]> {
    return sourcesOf(unit, context)
  }

  @FieldResolver(() => Boolean, SYNTHETIC)
  synthetic(@Root() unit: Unit, @Ctx() context: Context): Promise<boolean> {
    return isSynthetic(unit, context)
  }
}

@Resolver(() => Area)
export class AreaSourceResolver {
  @FieldResolver(() => [Source], SOURCES)
  sources(@Root() area: Area, @Ctx() context: Context): Promise<Source[]> {
    return sourcesOf(area, context)
  }

  @FieldResolver(() => Boolean, SYNTHETIC)
  synthetic(@Root() area: Area, @Ctx() context: Context): Promise<boolean> {
    return isSynthetic(area, context)
  }
}

@Resolver(() => Alliance)
export class AllianceSourceResolver {
  @FieldResolver(() => [Source], SOURCES)
  sources(@Root() alliance: Alliance, @Ctx() context: Context): Promise<Source[]> {
    return sourcesOf(alliance, context)
  }

  @FieldResolver(() => Boolean, SYNTHETIC)
  synthetic(@Root() alliance: Alliance, @Ctx() context: Context): Promise<boolean> {
    return isSynthetic(alliance, context)
  }
}

async function isSynthetic(node: Node, context: Context): Promise<boolean> {
  return (await sourcesOf(node, context)).some(({ synthetic }) => synthetic)
}

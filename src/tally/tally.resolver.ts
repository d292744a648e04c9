import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { AreaCode, StreetKind } from '../area/area.type'
import type { Context } from '../context'
import { badUserInput } from '../errors'
import { unfiltered } from '../graph/question'
import { labelsOf } from '../linkage/linkage.object'
import { LinkageKind } from '../linkage/linkage.type'
import { linkageConditions } from '../linkage/linkage-conditions'
import { LinkageFilter } from '../linkage/linkage-filter.type'
import { entityById } from '../node/entities'
import { type Connection, PageArgs } from '../relay/connection'
import { IntRange, OrderDirection } from '../relay/filter.type'
import { Node } from '../relay/node.type'
import { connection } from '../relay/page'
import { MomentArgs } from '../time/moment'
import { dimensionsOf, isNode, TallyDimension } from './dimensions'
import { tally } from './tally.queries'
import { TallyConnection, TallyKey, type TallyRow, tallyRowAt } from './tally.type'

const MOST_DIMENSIONS = 3

@Resolver(() => TallyKey)
export class TallyResolver {
  @Query(() => TallyConnection, {
    description:
      'Linkages of a kind in force at asOf, or with `counting` the different units, people or areas that they join, ' +
      'counted by one to three dimensions 分布统计. Each counts once for each combination of its values: one that lies in ' +
      'two communities counts in both.',
  })
  async tally(
    @Arg('kind', () => LinkageKind, { description: 'The kind of linkage 关联类型.' }) kind: LinkageKind,
    @Arg('by', () => [TallyDimension], {
      description: 'One to three different dimensions that linkages of this kind have 统计维度.',
    })
    by: TallyDimension[],
    @Arg('within', () => AreaCode, {
      nullable: true,
      description: 'Only linkages that lie within this area, and only areas within it as values 区域范围.',
    })
    code: string | null,
    @Arg('linkage', () => LinkageFilter, { nullable: true, description: 'Only such linkages 关联筛选.' })
    linkage: LinkageFilter | null,
    @Arg('part', () => LinkageFilter, {
      nullable: true,
      description: 'For each row also: how many of these pass this too, and what share that is 其中.',
    })
    part: LinkageFilter | null,
    @Arg('counting', () => TallyDimension, {
      nullable: true,
      description:
        'Count different values of this dimension instead of linkages; a linkage whose value is not known counts for ' +
        'itself 计数对象.',
    })
    counting: TallyDimension | null,
    @Arg('urban', () => Boolean, {
      nullable: true,
      description: 'Of communities only urban ones (true) or only others (false) 城市社区.',
    })
    urban: boolean | null,
    @Arg('streetKinds', () => [StreetKind], {
      nullable: true,
      description: 'At street level only areas of these kinds 街道级类型.',
    })
    streetKinds: StreetKind[] | null,
    @Arg('having', () => IntRange, { nullable: true, description: 'Only rows with such a count 数量范围.' })
    having: IntRange | null,
    @Arg('includeEmpty', () => Boolean, {
      nullable: true,
      defaultValue: false,
      description:
        'Also those of the area with no linkage at all, for one dimension that is a node 含零: units resident there and ' +
        'not dissolved, its communities, streets, counties, grids, micro-grids and compounds, its committees or the alliances in force that ' +
        'serve it, people employed there.',
    })
    includeEmpty: boolean | null,
    @Arg('orderBy', () => OrderDirection, {
      nullable: true,
      defaultValue: 'DESC',
      description: 'By count, which way; then by the values 排序方向.',
    })
    orderBy: OrderDirection | null,
    @Args(() => MomentArgs) momentArgs: MomentArgs,
    @Args(() => PageArgs) pageArgs: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<TallyRow>> {
    checkDimensions(kind, by, counting)
    if (includeEmpty && !(by.length === 1 && by.every(isNode)))
      throw badUserInput('includeEmpty goes with one dimension whose values are nodes 只适用于一个对象维度', [
        'includeEmpty',
      ])
    if (having?.max != null && having.max < 1 && !includeEmpty)
      throw badUserInput(
        `having asks for a count of ${having.max}, which is of what no linkage joins; ask with includeEmpty: true 计数为0的对象须 includeEmpty: true`,
        ['having', 'max'],
      )
    const moment = context.moment(momentArgs)
    const within = await context.within(code)
    const asked = {
      ...moment,
      within,
      keys: [within],
      labels: labelsOf([kind]),
      by,
      counting: counting ?? null,
      linkage: await linkageConditions(context, moment, linkage, [kind], ['linkage']),
      part: await linkageConditions(context, moment, part, [kind], ['part']),
      urban: urban ?? null,
      streetKinds: streetKinds ?? null,
      every: includeEmpty ? by[0]! : null,
      min: having?.min ?? null,
      max: having?.max ?? null,
      sign: orderBy === 'ASC' ? 1 : -1,
    }
    const page = context.page(pageArgs, 'tally', asked)
    const [row] = await context.ask(asked.linkage || asked.part ? tally : unfiltered(tally), {
      ...asked,
      after: page.after,
      limit: page.limit,
    })
    return connection(page, row, (counted) =>
      tallyRowAt(moment, by, counted, part !== null && part !== undefined),
    )
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description: 'What the value is the id of; null for other values 对象.',
  })
  async node(@Root() { moment, dimension, value }: TallyKey, @Ctx() context: Context): Promise<Node | null> {
    return isNode(dimension) && value !== '' ? entityById(context, moment, value) : null
  }
}

function checkDimensions(
  kind: LinkageKind,
  by: readonly TallyDimension[],
  counting: TallyDimension | null | undefined,
): void {
  if (by.length < 1 || by.length > MOST_DIMENSIONS)
    throw badUserInput(`by must name one to ${MOST_DIMENSIONS} dimensions, not ${by.length} 维度数超出范围`, [
      'by',
    ])
  for (const [index, dimension] of by.entries()) {
    if (!dimensionsOf[kind].includes(dimension))
      throw badUserInput(
        `${kind} has no ${dimension}; count it by ${dimensionsOf[kind].join(', ')} 没有这个维度`,
        ['by', index],
      )
    if (by.indexOf(dimension) < index)
      throw badUserInput(`by names ${dimension} twice 维度重复`, ['by', index])
  }
  if (!counting) return
  if (!dimensionsOf[kind].includes(counting))
    throw badUserInput(`${kind} has no ${counting}; count ${dimensionsOf[kind].join(', ')} 没有这个维度`, [
      'counting',
    ])
  if (by.includes(counting)) throw badUserInput(`by names ${counting} already 维度重复`, ['counting'])
}

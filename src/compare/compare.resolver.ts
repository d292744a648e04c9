import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { AreaCode } from '../area/area.type'
import type { Context } from '../context'
import { labelsOf, linkageAt } from '../linkage/linkage.object'
import { linkageById } from '../linkage/linkage.queries'
import { type Linkage, LinkageConnection, LinkageKind } from '../linkage/linkage.type'
import { type Connection, PageArgs, type Paged } from '../relay/connection'
import { connection, type Page } from '../relay/page'
import { checkBetween } from '../time/between.args'
import { DateTime, LocalDate } from '../time/scalars'
import { type CompareAsked, compare, compareApart } from './compare.queries'
import { Comparison } from './compare.type'

@Resolver(() => Comparison)
export class ComparisonResolver {
  @Query(() => Comparison, {
    description:
      'Which linkages started and ended between two days 对比: what is surely in force on one and not on the other. With ' +
      '`fromKnownAt` and `toKnownAt` each day is as the register stood at that moment, so that two reports are compared ' +
      'as they were written; with one day twice, what the register has learnt since.',
  })
  async compare(
    @Arg('within', () => AreaCode, {
      nullable: true,
      description: 'Only linkages that lie within this area, each version by its own area end 区域范围.',
    })
    code: string | null,
    @Arg('kinds', () => [LinkageKind], { nullable: true, description: 'Of any of these kinds 关联类型.' })
    kinds: LinkageKind[] | null,
    @Arg('from', () => LocalDate, { description: 'The first day 起始日.' }) from: string,
    @Arg('to', () => LocalDate, { description: 'The second day, not before the first 截止日.' }) to: string,
    @Arg('fromKnownAt', () => DateTime, {
      nullable: true,
      description: 'As the register said of the first day at this moment 起始日台账时点; default: now.',
    })
    fromKnownAt: Date | null,
    @Arg('toKnownAt', () => DateTime, {
      nullable: true,
      description: 'As the register said of the second day at this moment 截止日台账时点; default: now.',
    })
    toKnownAt: Date | null,
    @Ctx() context: Context,
  ): Promise<Comparison> {
    checkBetween({ from, to })
    return Object.assign(new Comparison(), {
      from,
      to,
      code: await context.within(code),
      kinds,
      before: context.moment({ asOf: from, knownAt: fromKnownAt }),
      now: context.moment({ asOf: to, knownAt: toKnownAt }),
    })
  }

  @FieldResolver(() => LinkageConnection, {
    description: 'In force on the second day and not on the first, by id; as they are on the second 新增.',
  })
  async started(
    @Root() comparison: Comparison,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Linkage>> {
    const page = context.page(args, 'started', comparison)
    return linkagesOf(context, comparison, 'STARTED', page)
  }

  @FieldResolver(() => LinkageConnection, {
    description: 'In force on the first day and not on the second, by id; as they were on the first 终结.',
  })
  async ended(
    @Root() comparison: Comparison,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Linkage>> {
    const page = context.page(args, 'ended', comparison)
    return linkagesOf(context, comparison, 'ENDED', page)
  }

  @FieldResolver(() => Int, { description: 'How many are in force on both days 延续数.' })
  async unchanged(@Root() comparison: Comparison, @Ctx() context: Context): Promise<number> {
    const row = await compared(context, comparison, 'UNCHANGED', { after: null, limit: 0 })
    return row?.totalCount ?? 0
  }
}

/** What a linkage joins is as it was known for the day on which it was in force. */
async function linkagesOf(
  context: Context,
  comparison: Comparison,
  change: 'STARTED' | 'ENDED',
  page: Page,
): Promise<Connection<Linkage>> {
  const moment = change === 'STARTED' ? comparison.now : comparison.before
  const { items = [], totalCount = 0 } = (await compared(context, comparison, change, page)) ?? {}
  const isPast = await context.isPast(context.stood(moment.knownAt))
  const rows = await Promise.all(
    items.map(async ({ node, sort }) => ({
      node: isPast ? ((await linkageById(context, moment, node.id)) as Linkage) : linkageAt(moment, node),
      sort,
    })),
  )
  return connection(page, { totalCount, items: rows }, (linkage) => linkage)
}

async function compared(
  context: Context,
  { code, kinds, before, now }: Comparison,
  change: CompareAsked['change'],
  { after, limit }: Paged,
) {
  const [fromKnownAt, toKnownAt] = [context.stood(before.knownAt), context.stood(now.knownAt)]
  const apart = (await context.isPast(fromKnownAt)) || (await context.isPast(toKnownAt))
  const [row] = await context.ask(apart ? compareApart : compare, {
    keys: [code],
    labels: labelsOf(kinds),
    change,
    from: before.asOf,
    fromKnownAt,
    to: now.asOf,
    toKnownAt,
    // Each side has its own.
    knownAt: null,
    after,
    limit,
  })
  return row
}

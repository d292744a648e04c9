import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { AreaCode } from '../area/area.type'
import type { Context } from '../context'
import { labelsOf, linkageAt } from '../linkage/linkage.object'
import { type Linkage, LinkageConnection, LinkageKind } from '../linkage/linkage.type'
import { type Connection, PageArgs, type Paged } from '../relay/connection'
import { connection } from '../relay/page'
import { checkBetween } from '../time/between.args'
import { DateTime, LocalDate } from '../time/scalars'
import { type CompareAsked, compare } from './compare.queries'
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
    const [row] = await context.ask(compare, asked(comparison, 'STARTED', page))
    return connection(page, row, (linkage) => linkageAt(comparison.now, linkage))
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
    const [row] = await context.ask(compare, asked(comparison, 'ENDED', page))
    return connection(page, row, (linkage) => linkageAt(comparison.before, linkage))
  }

  @FieldResolver(() => Int, { description: 'How many are in force on both days 延续数.' })
  async unchanged(@Root() comparison: Comparison, @Ctx() context: Context): Promise<number> {
    const [row] = await context.ask(compare, asked(comparison, 'UNCHANGED', { after: null, limit: 0 }))
    return row?.totalCount ?? 0
  }
}

function asked(
  { code, kinds, before, now }: Comparison,
  change: CompareAsked['change'],
  { after, limit }: Paged,
): CompareAsked {
  return {
    keys: [code],
    labels: labelsOf(kinds),
    change,
    from: before.asOf,
    fromKnownAt: before.knownAt,
    to: now.asOf,
    toKnownAt: now.knownAt,
    after,
    limit,
  }
}

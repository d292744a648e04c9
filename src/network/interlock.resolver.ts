import { Arg, Args, Ctx, Int, Query, Resolver } from 'type-graphql'
import { AreaCode, AreaLevel } from '../area/area.type'
import type { Context } from '../context'
import { badUserInput } from '../errors'
import { unfiltered } from '../graph/question'
import { LinkageKind } from '../linkage/linkage.type'
import { linkageConditions } from '../linkage/linkage-conditions'
import { LinkageFilter } from '../linkage/linkage-filter.type'
import { type Connection, PageArgs } from '../relay/connection'
import { connection } from '../relay/page'
import { MomentArgs } from '../time/moment'
import { daysOf, PeriodInput } from '../time/period.input'
import { LocalDate } from '../time/scalars'
import { interlocks } from './interlock.queries'
import { Interlock, InterlockConnection, interlockAt } from './interlock.type'

/** What a linkage of a kind makes a unit a member of, by its label. */
const BODIES: Partial<Record<LinkageKind, string>> = {
  PART_TIME_MEMBERSHIP: 'BigCommittee',
  ALLIANCE_MEMBERSHIP: 'Alliance',
  PAIRING: 'Community',
}
const BETWEEN: LinkageKind[] = ['PART_TIME_MEMBERSHIP', 'ALLIANCE_MEMBERSHIP']

@Resolver(() => Interlock)
export class InterlockResolver {
  @Query(() => InterlockConnection, {
    description:
      'Pairs of bodies that share member units 交叉任职, those that share most first, then by id. A unit counts if on some ' +
      'day it surely had a seat in both; uncertain dates prove nothing. Bodies are big committees and alliances; with ' +
      'PAIRING in `between` communities are bodies too, with the units paired with them as members.',
  })
  async interlocks(
    @Arg('within', () => AreaCode, {
      nullable: true,
      description:
        'Both bodies lie within this area 区域范围: a committee by its area, an alliance by any that it serves.',
    })
    code: string | null,
    @Arg('between', () => [LinkageKind], {
      nullable: true,
      defaultValue: BETWEEN,
      description:
        'Which memberships make a body: PART_TIME_MEMBERSHIP, ALLIANCE_MEMBERSHIP, PAIRING 组织类型.',
    })
    between: LinkageKind[] | null,
    @Arg('minShared', () => Int, {
      nullable: true,
      defaultValue: 2,
      description: 'With at least so many units in common, 1 or more 最少共同成员数.',
    })
    minShared: number | null,
    @Arg('during', () => PeriodInput, {
      nullable: true,
      description:
        'Only days within this period, from the first that its start may mean to the last that its end may 时段; ' +
        'overlaps are cut to it. Default: all time.',
    })
    during: PeriodInput | null,
    @Arg('on', () => LocalDate, {
      nullable: true,
      description:
        'Only units that surely had a seat in both on this day; each overlap is whole 在该日共同任职.',
    })
    on: string | null,
    @Arg('apart', () => AreaLevel, {
      nullable: true,
      description: 'Only bodies that lie in different areas of this level, such as STREET 分属不同区域.',
    })
    apart: AreaLevel | null,
    @Arg('linkage', () => LinkageFilter, {
      nullable: true,
      description: 'Only such memberships count 关联筛选.',
    })
    linkage: LinkageFilter | null,
    @Args(() => MomentArgs) momentArgs: MomentArgs,
    @Args(() => PageArgs) pageArgs: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Interlock>> {
    const moment = context.moment(momentArgs)
    const asked = {
      within: await context.within(code),
      bodies: bodiesOf(between ?? BETWEEN),
      minShared: atLeastOne(minShared ?? 2),
      ...daysOf(during, ['during']),
      on: on ?? null,
      apart: apart ?? null,
      linkage: await linkageConditions(context, moment, linkage, between ?? BETWEEN, ['linkage']),
    }
    const { knownAt } = moment
    const page = context.page(pageArgs, 'interlocks', asked, knownAt)
    const [row] = await context.ask(asked.linkage ? interlocks : unfiltered(interlocks), {
      ...asked,
      knownAt,
      after: page.after,
      limit: page.limit,
    })
    return connection(page, row, (interlock) => interlockAt(moment, interlock, asked.on))
  }
}

function bodiesOf(between: LinkageKind[]): string[] {
  if (between.length === 0)
    throw badUserInput('between must name at least one kind of membership 至少选择一种成员关系', ['between'])
  return between.map((kind, index) => {
    const body = BODIES[kind]
    if (body) return body
    throw badUserInput(`between must be of ${Object.keys(BODIES).join(', ')}, not ${kind} 不是成员关系`, [
      'between',
      index,
    ])
  })
}

function atLeastOne(minShared: number): number {
  if (minShared < 1)
    throw badUserInput(`minShared must be 1 or more, not ${minShared} 至少为1`, ['minShared'])
  return minShared
}

import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { type Area, AreaCode } from '../area/area.type'
import { COUNTRY, type Context } from '../context'
import { linkageById } from '../linkage/linkage.queries'
import { relatedOne } from '../node/related'
import { Pairing } from '../pairing/pairing.type'
import { type Connection, PageArgs } from '../relay/connection'
import { connection } from '../relay/page'
import { type Moment, MomentArgs } from '../time/moment'
import { Unit, UnitKind } from '../unit/unit.type'
import { findingOf } from './coverage.loaders'
import { findingAt, unpairedUnitAt } from './coverage.object'
import { AS_IT_STANDS, questionsOf } from './coverage.queries'
import { CoverageFinding, FindingOrder, UnpairedUnit, UnpairedUnitConnection } from './coverage.type'
import { CoverageRule } from './rules'

@Resolver(() => UnpairedUnit)
export class UnpairedUnitResolver {
  @Query(() => UnpairedUnitConnection, {
    description:
      'Resident units that have no pairing in force with a community: since when and why 尚未结对的驻区单位.',
  })
  async unpairedUnits(
    @Arg('within', () => AreaCode, {
      nullable: true,
      description: 'Only those that reside within this area 区域范围.',
    })
    code: string | null,
    @Arg('kinds', () => [UnitKind], { nullable: true, description: 'Of any of these kinds 单位类型.' })
    kinds: UnitKind[] | null,
    @Args(() => MomentArgs) momentArgs: MomentArgs,
    @Arg('order', () => FindingOrder, {
      nullable: true,
      defaultValue: 'NAME',
      description: 'The order 排序.',
    })
    order: FindingOrder | null,
    @Args(() => PageArgs) pageArgs: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<UnpairedUnit>> {
    const within = await context.within(code)
    const moment = context.moment(momentArgs)
    const { list, after, limit } = context.page(pageArgs, 'unpairedUnits', within, kinds, moment, order)
    const [row] = await context.ask(questionsOf('RESIDENT_UNIT_PAIRED').coverageFindings, {
      rule: 'RESIDENT_UNIT_PAIRED',
      within: [within],
      days: [moment.asOf],
      knownAt: moment.knownAt,
      ...AS_IT_STANDS,
      states: ['GAP'],
      kinds: kinds ?? null,
      order: order ?? 'NAME',
      after,
      limit,
    })
    return connection({ list, after, limit }, row, (finding) => unpairedUnitAt(moment, finding))
  }

  @FieldResolver(() => Pairing, {
    nullable: true,
    description: 'The pairing that ended last, or else the one that is to begin first 最近结对.',
  })
  async lastPairing(
    @Root() { moment, lastLinkage }: UnpairedUnit,
    @Ctx() context: Context,
  ): Promise<Pairing | null> {
    return lastLinkage === null ? null : linkageById<Pairing>(context, moment, lastLinkage)
  }
}

@Resolver(() => Unit)
export class UnitCoverageResolver {
  @FieldResolver(() => CoverageFinding, {
    nullable: true,
    description: 'What a rule finds of it; null outside the rule’s population 覆盖情况.',
  })
  async coverage(
    @Root() unit: Unit,
    @Arg('rule', () => CoverageRule, { description: 'The rule 规则.' }) rule: CoverageRule,
    @Args(() => MomentArgs) { asOf, knownAt }: MomentArgs,
    @Ctx() context: Context,
  ): Promise<CoverageFinding | null> {
    const moment: Moment = {
      asOf: asOf ?? unit.moment.asOf,
      knownAt: knownAt?.toISOString() ?? unit.moment.knownAt,
    }
    const residence = await relatedOne<Area>(context, unit, 'RESIDENT_IN')
    const finding = await findingOf(context, rule, moment, unit.id, residence?.code ?? COUNTRY)
    return finding ? findingAt(moment, finding) : null
  }
}

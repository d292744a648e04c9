import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { areasOfLevel } from '../area/area.list'
import { areaAt } from '../area/area.object'
import { Area, AreaCode, AreaLevel } from '../area/area.type'
import { COUNTRY, type Context } from '../context'
import { badUserInput } from '../errors'
import { exemptionById } from '../exemption/exemption.queries'
import { Exemption } from '../exemption/exemption.type'
import { kindOfId } from '../linkage/linkage.object'
import { linkageById } from '../linkage/linkage.queries'
import { Linkage } from '../linkage/linkage.type'
import { linkageConditions, withOneOf } from '../linkage/linkage-conditions'
import { LinkageFilter } from '../linkage/linkage-filter.type'
import { entityAt, entityById } from '../node/entities'
import { type Connection, PageArgs } from '../relay/connection'
import { Node } from '../relay/node.type'
import { connection } from '../relay/page'
import { at, type Moment, MomentArgs } from '../time/moment'
import { LocalDate } from '../time/scalars'
import { unitIds } from '../unit/unit.list'
import { UnitFilter, type UnitKind } from '../unit/unit.type'
import { countsOf, findingAt } from './coverage.object'
import { type CountsRow, type Narrowing, questionsOf, type RuleAsked } from './coverage.queries'
import {
  AreaCoverage,
  CoverageCounts,
  CoverageFinding,
  CoverageFindingConnection,
  CoveragePoint,
  CoverageReport,
  CoverageRuleInfo,
  CoverageState,
  FindingOrder,
  TrendStep,
  UnitKindCoverage,
} from './coverage.type'
import { checkPostsOfLevel } from './posts-of-level'
import { CoverageRule, coverageRules } from './rules'
import { subjectConditions } from './subject-conditions'
import { SubjectFilter } from './subject-filter.type'
import { trendDays } from './trend'
import { checkDissolved, checkWhatCounts } from './what-counts'

@Resolver(() => CoverageReport)
export class CoverageReportResolver {
  @Query(() => [CoverageRuleInfo], { description: 'What each rule of coverage asks 覆盖规则列表.' })
  coverageRules(): CoverageRuleInfo[] {
    return Object.entries(coverageRules).map(([rule, definition]) => ({
      rule: rule as CoverageRule,
      ...definition,
    }))
  }

  @Query(() => CoverageReport, {
    description:
      'How well a rule is met within an area 覆盖核查. `among` says of whom it is asked: only these are its population. ' +
      '`linkage` says what counts as meeting it and leaves the population as it is: grids without a head are gaps of ' +
      'GRID_STAFFED with `linkage: {posts: ["HEAD"]}`. `counterpart` says the same of the unit at the other end of what ' +
      'links: big committees without a police seat are gaps of BIG_COMMITTEE_SEATED with `counterpart: {kinds: ' +
      '[POLICE_STATION]}`.',
  })
  async coverage(
    @Arg('rule', () => CoverageRule, { description: 'The rule 规则.' }) rule: CoverageRule,
    @Arg('within', () => AreaCode, { nullable: true, description: 'The area 区域范围; default: all.' })
    within: string | null,
    @Arg('counterpart', () => UnitFilter, {
      nullable: true,
      description: 'Only linkages that join such a unit count 对方单位; the same as `linkage: {unit: …}`.',
    })
    counterpart: UnitFilter | null,
    @Arg('linkage', () => LinkageFilter, {
      nullable: true,
      description:
        'Only such linkages count, on the day; `during` is a wrong argument here, for which see tally 关联筛选.',
    })
    linkage: LinkageFilter | null,
    @Arg('among', () => SubjectFilter, {
      nullable: true,
      description: 'Ask only these of its subjects 对象筛选; default: all.',
    })
    among: SubjectFilter | null,
    @Args(() => MomentArgs) args: MomentArgs,
    @Ctx() context: Context,
  ): Promise<CoverageReport> {
    for (const [argument, given] of Object.entries({ counterpart, linkage }))
      if (given && coverageRules[rule].linkage === null)
        throw badUserInput(
          `${rule} is not about linkages, so that no ${argument} can narrow them 此规则不涉及关联`,
          [argument],
        )
    const moment = context.moment(args)
    return at(CoverageReport, moment, {
      rule,
      asOf: moment.asOf,
      knownAt: args.knownAt ?? null,
      code: await context.within(within),
      narrowing: await narrowingOf(context, moment, rule, { counterpart, linkage, among }),
    })
  }

  @FieldResolver(() => Area, {
    nullable: true,
    description: 'The area that it is about; null: all 区域范围.',
  })
  async within(@Root() { code, moment }: CoverageReport, @Ctx() context: Context): Promise<Area | null> {
    return code === COUNTRY ? null : entityById<Area>(context, moment, `area:${code}`)
  }

  @FieldResolver(() => Int, { description: 'Number of the last write to the register 修订号.' })
  revision(@Ctx() context: Context): Promise<number> {
    return context.revision()
  }

  @FieldResolver(() => CoverageCounts, { description: 'How many are in which state 覆盖数.' })
  async counts(@Root() report: CoverageReport, @Ctx() context: Context): Promise<CoverageCounts> {
    const [row] = await context.ask(questionsOf(report.rule, report.narrowing).coverageCounts, asked(report))
    return countsOf(row)
  }

  @FieldResolver(() => [AreaCoverage], {
    description:
      'The counts within each area of a level, by code; each exactly what coverage within it gives 分区域覆盖.',
  })
  async byArea(
    @Root() report: CoverageReport,
    @Arg('level', () => AreaLevel, { description: 'The level 层级.' }) level: AreaLevel,
    @Ctx() context: Context,
  ): Promise<AreaCoverage[]> {
    const rows = await areasOfLevel(context, report.moment, report.code, level)
    const within = rows.map(({ code }) => code)
    const counts = await context.ask(questionsOf(report.rule, report.narrowing).coverageCounts, {
      ...asked(report),
      within,
    })
    const byCode = new Map<string, CountsRow>(counts.map((row) => [row.within, row]))
    return rows.map((row) => ({ area: areaAt(report.moment, row), counts: countsOf(byCode.get(row.code)) }))
  }

  @FieldResolver(() => [UnitKindCoverage], {
    description:
      'The counts of units of each kind; none for a rule whose subjects are not units 分单位类型覆盖.',
  })
  async byUnitKind(@Root() report: CoverageReport, @Ctx() context: Context): Promise<UnitKindCoverage[]> {
    const rows = await context.ask(
      questionsOf(report.rule, report.narrowing).coverageByUnitKind,
      asked(report),
    )
    return rows.map((row) => ({ unitKind: row.unitKind as UnitKind, counts: countsOf(row) }))
  }

  @FieldResolver(() => [CoveragePoint], {
    description:
      'The counts on `from` and every step after it up to `to`; a day that a month lacks is its last 趋势.',
  })
  async trend(
    @Root() report: CoverageReport,
    @Arg('from', () => LocalDate, { description: 'First day 起始日.' }) from: string,
    @Arg('to', () => LocalDate, { description: 'No day after it 截止日.' }) to: string,
    @Arg('step', () => TrendStep, { defaultValue: 'QUARTER', description: 'How far apart 步长.' })
    step: TrendStep,
    @Ctx() context: Context,
  ): Promise<CoveragePoint[]> {
    const days = trendDays(from, to, step)
    const rows = await context.ask(questionsOf(report.rule, report.narrowing).coverageCounts, {
      ...asked(report),
      days,
    })
    const byDay = new Map<string, CountsRow>(rows.map((row) => [row.day, row]))
    return days.map((on) => ({ on, counts: countsOf(byDay.get(on)) }))
  }

  @FieldResolver(() => CoverageFindingConnection, {
    description: 'The subjects in these states, each with what is found 核查清单.',
  })
  async findings(
    @Root() report: CoverageReport,
    @Arg('states', () => [CoverageState], {
      nullable: true,
      defaultValue: ['GAP'],
      description: 'In any of these states 状态.',
    })
    givenStates: CoverageState[] | null,
    @Arg('order', () => FindingOrder, {
      nullable: true,
      defaultValue: 'NAME',
      description: 'The order 排序.',
    })
    order: FindingOrder | null,
    @Args(() => PageArgs) pageArgs: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<CoverageFinding>> {
    const { rule, code, narrowing, moment } = report
    const states = givenStates ?? ['GAP']
    const { list, after, limit } = context.page(
      pageArgs,
      'findings',
      rule,
      code,
      narrowing,
      moment,
      states,
      order,
    )
    const [row] = await context.ask(questionsOf(rule, narrowing).coverageFindings, {
      ...asked(report),
      kinds: null,
      states,
      order: order ?? 'NAME',
      after,
      limit,
    })
    return connection({ list, after, limit }, row, (finding) => findingAt(moment, finding))
  }
}

@Resolver(() => CoverageFinding)
export class CoverageFindingResolver {
  @FieldResolver(() => Node, { description: 'Who ought to be linked 对象.' })
  subject(@Root() { moment, row }: CoverageFinding, @Ctx() context: Context): Node | Promise<Node | null> {
    // What a linkage is called depends on what it joins, which its own properties do not hold.
    return kindOfId(row.subject.id)
      ? linkageById(context, moment, row.subject.id)
      : entityAt(moment, row.subject)
  }

  @FieldResolver(() => Linkage, {
    nullable: true,
    description: 'Of a gap: the linkage that ended last, or else the one that is to begin first 最近关联.',
  })
  async lastLinkage(
    @Root() { moment, row }: CoverageFinding,
    @Ctx() context: Context,
  ): Promise<Linkage | null> {
    return row.lastLinkage === null ? null : linkageById(context, moment, row.lastLinkage)
  }

  @FieldResolver(() => Exemption, {
    nullable: true,
    description: 'Of an exempt subject: its exemption 豁免.',
  })
  async exemption(
    @Root() { moment, row }: CoverageFinding,
    @Ctx() context: Context,
  ): Promise<Exemption | null> {
    return row.exemption === null ? null : exemptionById(context, moment, row.exemption)
  }
}

interface Narrowed {
  counterpart: UnitFilter | null
  linkage: LinkageFilter | null
  among: SubjectFilter | null
}

async function narrowingOf(
  context: Context,
  moment: Moment,
  rule: CoverageRule,
  { counterpart, linkage, among }: Narrowed,
): Promise<Narrowing> {
  const { linkage: kind } = coverageRules[rule]
  if (linkage && kind === 'GRID_ASSIGNMENT') await checkPostsOfLevel(context, rule, linkage)
  if (linkage) checkWhatCounts(rule, linkage)
  if (counterpart) checkDissolved(rule, counterpart, ['counterpart'])
  const conditions = await linkageConditions(context, moment, linkage, kind && [kind], ['linkage'])
  return {
    linkage: counterpart
      ? withOneOf(conditions, await unitIds(context, moment, counterpart, ['counterpart']))
      : conditions,
    among: await subjectConditions(context, moment, among, rule),
  }
}

function asked({ rule, code, moment, narrowing }: CoverageReport): RuleAsked {
  return { rule, within: [code], days: [moment.asOf], knownAt: moment.knownAt, ...narrowing }
}

import type { CoverageRule } from '../../../src/coverage/rules'
import { FIRST_DAY, LAST_DAY, monthsAfter, shift } from '../calendar'
import { type Dates, statusOn } from '../dates'
import { type Counts, countsOf, type Finding, findingsOf } from '../findings'
import { areaLies, type Within } from '../lies'
import { byText, sorted } from '../order'
import { RULES, rules } from '../rules'
import type { World } from '../world'
import { codePointOrderMet, type Question, type Setting, someMoment } from './question'
import { counterparts, someCounterpart, someWithin } from './unit-filter'

const COUNTS = '{ population covered gap unknown exempt rate }'
const REPORT = `query Report($rule: CoverageRule!, $within: AreaCode, $counterpart: UnitFilter, $asOf: LocalDate, $knownAt: DateTime,
    $level: AreaLevel!, $from: LocalDate!, $to: LocalDate!, $step: TrendStep!) {
  coverage(rule: $rule, within: $within, counterpart: $counterpart, asOf: $asOf, knownAt: $knownAt) {
    rule within { code } asOf counts ${COUNTS}
    byArea(level: $level) { area { code } counts ${COUNTS} }
    byUnitKind { unitKind counts ${COUNTS} }
    trend(from: $from, to: $to, step: $step) { on counts ${COUNTS} }
  }
}`
const MATRIX = `query Matrix($rules: [CoverageRule!], $within: AreaCode!, $level: AreaLevel!, $asOf: LocalDate, $knownAt: DateTime) {
  coverageMatrix(rules: $rules, within: $within, level: $level, asOf: $asOf, knownAt: $knownAt) {
    asOf areas { code } rules cells ${COUNTS}
  }
}`
const FINDINGS = `query Findings($rule: CoverageRule!, $within: AreaCode, $counterpart: UnitFilter, $asOf: LocalDate, $knownAt: DateTime,
    $states: [CoverageState!], $order: FindingOrder, $first: Int, $after: String) {
  coverage(rule: $rule, within: $within, counterpart: $counterpart, asOf: $asOf, knownAt: $knownAt) {
    findings(states: $states, order: $order, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { subject { id label } state reason since days missing area { code } exemption { id }
        lastLinkage { id version period { start end } status } }
    }
  }
}`
const LEVELS = [
  'PROVINCE',
  'PREFECTURE',
  'COUNTY',
  'STREET',
  'COMMUNITY',
  'COMPOUND',
  'BUILDING',
  'GRID',
  'MICRO_GRID',
]
const STEPS: Record<string, number> = { MONTH: 1, QUARTER: 3, YEAR: 12 }
const STATES = ['COVERED', 'EXEMPT', 'UNKNOWN', 'GAP']
const DRAWS = 6

export const FINDING_ORDERS = ['NAME', 'LONGEST_FIRST', 'AREA']

export function coverageReport(setting: Setting, rule: CoverageRule): Question {
  const { choose } = setting
  const { world, asked, variables } = askedOf(setting, rule)
  const { day, within, counterpart } = asked
  const level = choose.one(LEVELS)
  const step = choose.one(Object.keys(STEPS))
  const from = choose.maybe(20, [lateInAugust(day)], shift(day, -choose.whole(0, 500)))
  const to = shift(day, choose.whole(0, 300))
  const counts = (changed: object) => countsOf(findingsOf(world, { ...asked, ...changed }))
  const areas = world.areas.filter((area) => area.level === level && areaLies(area, within))
  const findings = findingsOf(world, asked)
  const kinds = [...new Set(findings.flatMap(({ subject }) => subject.unitKind ?? []))].sort()
  const ofKind = (kind: string) => findings.filter(({ subject }) => subject.unitKind === kind)
  const trend: { on: string; counts: Counts }[] = []
  for (let on = from; on <= to && on >= from; on = monthsAfter(from, trend.length * STEPS[step]!))
    trend.push({ on, counts: counts({ day: on }) })
  const byArea = sorted(
    areas,
    byText(({ code }) => code),
  ).map(({ code }) => {
    return { area: { code }, counts: counts({ within: code }) }
  })
  return {
    text: REPORT,
    variables: { ...variables, level, from, to, step },
    expected: {
      coverage: {
        rule,
        // An area that the register did not know yet is not there.
        within: world.areas.some(({ code }) => code === within) ? { code: within } : null,
        asOf: day,
        counts: counts({}),
        byArea,
        byUnitKind: kinds.map((unitKind) => ({ unitKind, counts: countsOf(ofKind(unitKind)) })),
        trend,
      },
    },
    met: [
      ...(byArea.some(({ counts: { population } }) => population > 0) ? [`byArea ${level}`] : []),
      ...(trend.length > 1 ? [`trend ${step}`] : []),
      ...(counterpart ? ['counterpart'] : []),
    ],
  }
}

export function coverageMatrix(setting: Setting): Question {
  const { choose, days } = setting
  const knownAt = someMoment(setting)
  const world = setting.world(knownAt)
  const day = choose.one(days)
  const within = someWithin(setting) ?? '4408'
  const level = choose.one(['COUNTY', 'STREET', 'COMMUNITY'])
  const some = choose.maybe(50, [choose.some(RULES, 4)], RULES)
  const areas = sorted(
    world.areas.filter((area) => area.level === level && areaLies(area, within)),
    byText(({ code }) => code),
  )
  return {
    text: MATRIX,
    variables: { rules: some, within, level, asOf: day, knownAt },
    expected: {
      coverageMatrix: {
        asOf: day,
        areas: areas.map(({ code }) => ({ code })),
        rules: some,
        cells: areas.map(({ code }) =>
          some.map((rule) => countsOf(findingsOf(world, { rule, within: code, day }))),
        ),
      },
    },
    met: areas.length > 1 ? [`matrix of ${some.length > 4 ? 'all' : 'some'} rules`] : [],
  }
}

export function coverageFindings(setting: Setting, rule: CoverageRule): Question {
  const { choose } = setting
  const { world, asked, variables } = askedOf(setting, rule)
  const order = choose.one(FINDING_ORDERS)
  const states = choose.chance(70) ? STATES : choose.some(STATES)
  const findings = inOrder(
    findingsOf(world, asked).filter(({ state }) => states.includes(state)),
    order,
  )
  return {
    text: FINDINGS,
    list: ['coverage', 'findings'],
    variables: { ...variables, order, states },
    expected: {
      totalCount: findings.length,
      nodes: findings.map((finding) => shown(world, finding, asked.day)),
    },
    met: [
      ...findings.flatMap((finding) => metBy(rule, finding, order)),
      ...(findings.length > 1 ? [`findings by ${order}`] : []),
      ...(order === 'NAME' ? codePointOrderMet(findings.map(({ subject }) => subject.name)) : []),
    ],
  }
}

/** The orders of findings: by name, by the first day of the gap with the unknown first, by the code of the area. */
export function inOrder(findings: readonly Finding[], order: string): Finding[] {
  const key = ({ subject, since }: Finding) => {
    if (order === 'LONGEST_FIRST') return since ?? ''
    return order === 'NAME' ? subject.name : (subject.area ?? '')
  }
  return sorted(
    findings,
    byText(key),
    byText(({ subject }) => subject.id),
  )
}

/** A linkage as it was known, by its id. */
export function linkageShown(world: World, id: string | null, day: string): unknown {
  const found = world.linkages.find((linkage) => linkage.id === id)
  if (!found) return null
  const { version, row } = found
  return {
    id,
    version,
    period: { start: row.start || null, end: row.end || null },
    status: statusOn(found, day),
  }
}

function askedOf(setting: Setting, rule: CoverageRule) {
  const { choose, days } = setting
  const knownAt = someMoment(setting)
  const world = setting.world(knownAt)
  const { day, within } = telling(world, rule, () => {
    const groups = edgesOf(world, rule, choose.one(days))
    const day = choose.one(groups.length > 0 && choose.chance(75) ? choose.one(groups) : days)
    return { day, within: someWithin(setting) }
  })
  const counterpart = rules[rule].ofLinkages && choose.chance(15) ? someCounterpart(setting, rule) : null
  const asked = { rule, within, day, counterpart: counterparts(world, counterpart, day) }
  return { world, asked, variables: { rule, within, counterpart, asOf: day, knownAt } }
}

/** Days beside which findings change: of links, of exemptions and of units that are dissolved, as far as there are any. */
function edgesOf(world: World, rule: CoverageRule, day: string): string[][] {
  const subjects = rules[rule].population(world, day)
  const exemptions = world.exemptions.filter((each) => each.rule === rule)
  const dissolved = subjects.some(({ unitKind }) => unitKind) ? world.units : []
  const groups = [
    subjects.flatMap(({ links }) => links).flatMap(edges),
    exemptions.flatMap(edges),
    dissolved.flatMap(({ dissolvedOn }) => (dissolvedOn ? [dissolvedOn, shift(dissolvedOn, -1)] : [])),
  ]
  return groups.filter((days) => days.length > 0)
}

function edges({ earliestStart, latestStart, earliestEnd, latestEnd }: Dates): string[] {
  const days = [earliestStart, latestStart, earliestEnd, latestEnd, shift(latestEnd, 1)]
  return days.filter((day) => day !== FIRST_DAY && day !== LAST_DAY)
}

/** Of several days and areas, those with most states and reasons to be told apart. */
function telling(world: World, rule: CoverageRule, draw: () => { day: string; within: Within }) {
  const draws = Array.from({ length: DRAWS }, draw)
  const kinds = draws.map((drawn) => {
    const findings = findingsOf(world, { rule, ...drawn })
    return new Set(findings.map(({ state, reason, tied }) => `${state} ${reason} ${tied}`)).size
  })
  return draws[kinds.indexOf(Math.max(...kinds))]!
}

function shown(
  world: World,
  { subject, state, reason, since, days, lastLinkage, missing, exemption }: Finding,
  day: string,
) {
  return {
    subject: { id: subject.id, label: subject.label ?? subject.name },
    state,
    reason,
    since,
    days,
    missing,
    area: subject.area && { code: subject.area },
    exemption: exemption && { id: exemption },
    lastLinkage: linkageShown(world, lastLinkage, day),
  }
}

function metBy(rule: CoverageRule, { state, reason, tied }: Finding, order: string): string[] {
  return [
    `${rule} ${state}`,
    `${order} ${state}`,
    ...(reason ? [`${rule} ${reason}`] : []),
    ...(tied ? [`tie ${reason === 'NOT_YET_STARTED' ? 'to begin' : 'that ended'}`] : []),
  ]
}

/** The last day of a long month, which shorter months lack, up to a year before. */
function lateInAugust(day: string): string {
  const thisYear = `${day.slice(0, 4)}-08-31`
  return thisYear <= day ? thisYear : day
}

import type { CoverageRule } from '../../../src/coverage/rules'
import { findingsOf, type State } from '../findings'
import { areaLies } from '../lies'
import { byText, sorted } from '../order'
import { RULES, rules } from '../rules'
import type { Area } from '../world'
import type { Question, Setting } from './question'
import { someWithin } from './unit-filter'

const TEXT = `query Areas($level: AreaLevel!, $within: AreaCode, $nameContains: String, $filter: AreaFilter, $asOf: LocalDate, $first: Int, $after: String) {
  areas(level: $level, within: $within, nameContains: $nameContains, filter: $filter, asOf: $asOf, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { code }
  }
}`

interface Filter {
  urban?: boolean
  streetKinds?: string[]
  covered?: CoverageRule[]
  gap?: CoverageRule[]
}

export function areas(setting: Setting): Question {
  const { choose, days } = setting
  const world = setting.world()
  const [day, within] = [choose.one(days), someWithin(setting)]
  const level = choose.one([
    'COUNTY',
    'STREET',
    'STREET',
    'COMMUNITY',
    'COMMUNITY',
    'COMPOUND',
    'COMPOUND',
    'BUILDING',
    'GRID',
  ])
  const nameContains = choose.maybe(20, ['𠮷', '一', '村'], null)
  const filter = choose.chance(70) ? someFilter(setting, level) : null
  const inState = (state: State) => (rule: CoverageRule) => {
    const findings = findingsOf(world, { rule, within: null, day })
    return new Set(findings.flatMap((finding) => (finding.state === state ? finding.subject.id : [])))
  }
  const sets = [
    ...(filter?.covered ?? []).map(inState('COVERED')),
    ...(filter?.gap ?? []).map(inState('GAP')),
  ]
  const passes = (area: Area) =>
    area.level === level &&
    areaLies(area, within) &&
    area.name.includes(nameContains ?? '') &&
    (filter?.urban ?? area.urban) === area.urban &&
    (filter?.streetKinds?.includes(area.streetKind ?? '') ?? true) &&
    sets.every((ids) => ids.has(area.id))
  const found = sorted(
    world.areas.filter(passes),
    byText(({ code }) => code),
  )
  return {
    text: TEXT,
    list: ['areas'],
    variables: { level, within, nameContains, filter, asOf: day },
    expected: { totalCount: found.length, nodes: found.map(({ code }) => ({ code })) },
    met: found.length > 0 ? Object.keys(filter ?? {}).map((name) => `areas with ${name}`) : [],
  }
}

function someFilter({ choose }: Setting, level: string): Filter {
  const fitting = RULES.filter((rule) => rules[rule].level === level)
  const urban = choose.chance(50) && level === 'COMMUNITY'
  if (fitting.length === 0) return { urban }
  return choose.one<Filter>([
    { urban },
    ...(level === 'STREET' ? [{ streetKinds: ['STREET', 'TOWN'] }, { streetKinds: ['STREET'] }] : []),
    { covered: [choose.one(fitting)] },
    { gap: [choose.one(fitting)] },
    { covered: [choose.one(fitting)], gap: [choose.one(fitting)] },
    { urban: level === 'COMMUNITY', gap: [choose.one(fitting)] },
  ])
}

import { isInForce } from '../dates'
import { allianceLies, areaLies, existsOn, linkageLies, unitLies, type Within } from '../lies'
import { byText, sorted } from '../order'
import { REPORTING } from '../rules/units'
import type { Area, Linkage, World } from '../world'
import { type Question, type Setting, someMoment } from './question'
import { someWithin } from './unit-filter'

const TEXT = `query Tally($kind: LinkageKind!, $by: [TallyDimension!]!, $within: AreaCode, $having: IntRange, $includeEmpty: Boolean, $orderBy: OrderDirection,
    $asOf: LocalDate, $knownAt: DateTime, $first: Int, $after: String) {
  tally(kind: $kind, by: $by, within: $within, having: $having, includeEmpty: $includeEmpty, orderBy: $orderBy,
      asOf: $asOf, knownAt: $knownAt, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { count keys { dimension value } }
  }
}`
const LEVELS = ['COMMUNITY', 'STREET', 'COUNTY']
const UNIT = ['UNIT', 'UNIT_KIND', 'UNIT_TIER']
const ALL = [...LEVELS, 'YEAR']
export const TALLIED: Record<string, string[]> = {
  PAIRING: [...ALL, ...UNIT],
  PART_TIME_MEMBERSHIP: [...ALL, ...UNIT, 'BODY', 'POST', 'PERSON'],
  ALLIANCE_MEMBERSHIP: [...ALL, ...UNIT, 'BODY'],
  APPOINTMENT: [...ALL, ...UNIT, 'POST', 'PERSON'],
  CONTACT: [...ALL, ...UNIT, 'PERSON'],
  DUTY_REPORT: [...ALL, ...UNIT],
  PROPERTY_LINKAGE: [...ALL, ...UNIT],
  GRID_ASSIGNMENT: [...ALL, 'POST', 'PERSON', 'GRID'],
  CLAIM: [...ALL, ...UNIT],
}

export const TALLY_DIMENSIONS = [...new Set(Object.values(TALLIED).flat())]

interface Row {
  count: number
  values: string[]
}

export function tally(setting: Setting, kind?: string): Question {
  const dimension = setting.choose.one(kind ? TALLIED[kind]! : TALLY_DIMENSIONS)
  const kinds = Object.keys(TALLIED).filter((each) => TALLIED[each]!.includes(dimension))
  return tallyBy(setting, kind ?? setting.choose.one(kinds), dimension)
}

function tallyBy(setting: Setting, kind: string, dimension: string): Question {
  const { choose, days } = setting
  const knownAt = someMoment(setting)
  const world = setting.world(knownAt)
  const [asOf, within] = [choose.one(days), someWithin(setting)]
  const by = [dimension]
  for (const other of choose.some(TALLIED[kind]!, 2)) if (!by.includes(other)) by.push(other)
  const every = by.length === 1 ? nodesOf(world, kind, by[0]!, within, asOf) : null
  const includeEmpty = every !== null && choose.chance(50)
  const range = choose.maybe(30, [{ min: 2 }, { max: 1 }, { min: 1, max: 2 }, { max: 0 }], null)
  // What has none is asked for by includeEmpty alone; without it the question is refused.
  const having = range && 'max' in range && range.max === 0 && !includeEmpty ? null : range
  const orderBy = choose.one(['ASC', 'DESC'])

  const linked = rowsOf(world, kind, by, within, asOf)
  const empty = includeEmpty ? every.filter((id) => !linked.some(({ values: [value] }) => value === id)) : []
  const { min = 0, max = Number.POSITIVE_INFINITY } = (having ?? {}) as { min?: number; max?: number }
  const rows = sorted(
    [...linked, ...empty.map((id) => ({ count: 0, values: [id] }))].filter(
      ({ count }) => min <= count && count <= max,
    ),
    (a, b) => (orderBy === 'ASC' ? a.count - b.count : b.count - a.count),
    byText(({ values }) => values[0]!),
    byText(({ values }) => values[1] ?? ''),
    byText(({ values }) => values[2] ?? ''),
  )
  const nodes = rows.map(({ count, values }) => ({
    count,
    keys: values.map((value, at) => ({ dimension: by[at], value })),
  }))
  return {
    text: TEXT,
    list: ['tally'],
    variables: { kind, by, within, having, includeEmpty, orderBy, asOf, knownAt },
    expected: { totalCount: nodes.length, nodes },
    met: [
      ...(linked.length > 1 ? [`tally of ${kind}`, ...by.map((dimension) => `tally by ${dimension}`)] : []),
      ...(empty.length > 0 ? ['tally of what has none'] : []),
      ...(linked.length > 1 && by.length === 3 ? ['tally by three'] : []),
    ],
  }
}

function rowsOf(world: World, kind: string, by: string[], within: Within, day: string): Row[] {
  const rows = new Map<string, Row>()
  const linkages = world.linkages.filter(
    (each) => each.kind === kind && isInForce(each, day) && linkageLies(each, within),
  )
  const areas = world.areas.filter((area) => areaLies(area, within))
  const asked = new Set(areas.map(({ id }) => id))
  for (const linkage of linkages) {
    const named = areas.filter(({ level }) => by.includes(level))
    const places = linkage.places
      .map((place) => named.filter(({ code }) => place.within.has(code)))
      .filter((above) => above.length > 0)
    const seen = new Set<string>()
    for (const above of places.length > 0 ? places : [[]])
      for (const unit of linkage.units.length > 0 ? linkage.units : [null])
        for (const values of product(
          by.map((dimension) => valuesOf(linkage, { above, unit, asked }, dimension)),
        ))
          seen.add(JSON.stringify(values))
    for (const key of seen) {
      const row = rows.get(key)
      if (row) row.count++
      else rows.set(key, { count: 1, values: JSON.parse(key) })
    }
  }
  return [...rows.values()]
}

interface Taken {
  /** The areas above one of its places. */
  above: readonly Area[]
  /** One of its units. */
  unit: Linkage['units'][number] | null
  /** Ids of the areas asked about: no other is named. */
  asked: ReadonlySet<string>
}

/** What a linkage counts under, by what is taken of it; empty where it is not known. */
function valuesOf(
  { row, ends, places }: Linkage,
  { above, unit, asked }: Taken,
  dimension: string,
): string[] {
  const values: Record<string, () => (string | undefined)[]> = {
    UNIT: () => [unit?.id],
    UNIT_KIND: () => [unit?.kind],
    UNIT_TIER: () => [unit?.tier],
    BODY: () => ends.filter((id) => /^(big-committee|alliance):/.test(id)),
    PERSON: () => ends.filter((id) => id.startsWith('person:')),
    POST: () => [row.post || ('committee_ref' in row ? 'PART_TIME_MEMBER' : '')],
    YEAR: () => [row.start!.slice(0, 4)],
    GRID: () => places.flatMap(({ grids }) => [...grids].filter((id) => asked.has(id))),
  }
  const inLevel = () => above.filter(({ level }) => level === dimension).map(({ id }) => id)
  const found = (values[dimension] ?? inLevel)()
  return found.length > 0 ? found.map((value) => value ?? '') : ['']
}

/** Ids of the nodes that a dimension can have, linked or not; null where its values are no nodes. */
function nodesOf(
  world: World,
  kind: string,
  dimension: string,
  within: Within,
  day: string,
): string[] | null {
  if (dimension === 'GRID' || LEVELS.includes(dimension))
    return ids(world.areas.filter((area) => area.level === dimension && areaLies(area, within)))
  if (dimension === 'UNIT')
    return ids(
      world.units.filter(
        (unit) =>
          unit.residence && unitLies(unit, within) && existsOn(unit, day) && couldHave(world, kind, unit),
      ),
    )
  if (dimension === 'PERSON')
    return ids(world.persons.filter(({ employer }) => employer?.residence && unitLies(employer, within)))
  if (dimension !== 'BODY') return null
  if (kind === 'PART_TIME_MEMBERSHIP')
    return ids(world.committees.filter(({ area }) => areaLies(area, within)))
  return ids(
    world.alliances.filter(
      (alliance) => alliance.serves.length > 0 && allianceLies(alliance, within) && isInForce(alliance, day),
    ),
  )
}

/** Could a unit ever have a linkage of the kind? */
function couldHave({ organisations }: World, kind: string, unit: World['units'][number]): boolean {
  if (kind === 'PROPERTY_LINKAGE') return ['OWNERS_COMMITTEE', 'PROPERTY_COMPANY'].includes(unit.kind)
  if (kind === 'DUTY_REPORT')
    return REPORTING.includes(unit.kind) && organisations.some((organisation) => organisation.unit === unit)
  return true
}

function ids(things: readonly { id: string }[]): string[] {
  return things.map(({ id }) => id)
}

function product(lists: string[][]): string[][] {
  return lists.reduce<string[][]>(
    (all, list) => all.flatMap((values) => list.map((value) => [...values, value])),
    [[]],
  )
}

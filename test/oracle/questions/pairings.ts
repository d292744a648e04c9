import { shift } from '../calendar'
import { isInForce, statusOn } from '../dates'
import { areaLies } from '../lies'
import { byId, sorted } from '../order'
import type { Pairing, World } from '../world'
import { type Question, type Setting, someMoment } from './question'
import { someWithin } from './unit-filter'

const TEXT = `query Pairings($within: AreaCode, $filter: PairingFilter, $orderBy: [PairingOrder!], $asOf: LocalDate, $knownAt: DateTime, $first: Int, $after: String) {
  pairings(within: $within, filter: $filter, orderBy: $orderBy, asOf: $asOf, knownAt: $knownAt, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id version period { start end } terminatedOn status annualFunding unit { id } community { code } }
  }
}`
export const STATUSES = ['UPCOMING', 'IN_FORCE', 'EXPIRED', 'TERMINATED', 'UNCERTAIN']
export const PAIRING_ORDERS = ['START', 'END', 'FUNDING']

interface PairingFilter {
  status?: string[]
  unitKinds?: string[]
  unit?: string
  community?: string
  endsWithinDays?: number
  hasSuccessor?: boolean
  annualFunding?: { min?: number; max?: number }
  synthetic?: boolean
}

export function pairings(setting: Setting): Question {
  const { choose, days } = setting
  const knownAt = someMoment(setting)
  const world = setting.world(knownAt)
  const [day, within] = [choose.one(days), someWithin(setting)]
  const filter = choose.chance(75) ? someFilter(setting) : null
  const orderBy = choose
    .maybe(80, [choose.some(PAIRING_ORDERS), [choose.one(PAIRING_ORDERS)]], [])
    .map((field) => ({ field, direction: choose.one(['ASC', 'DESC']) }))
  const found = sorted(
    world.pairings.filter(
      (pairing) => areaLies(pairing.community, within) && passes(world, pairing, filter ?? {}, day),
    ),
    ...orderBy.map(({ field, direction }) => unknownLast(orderedBy[field]!, direction === 'DESC' ? -1 : 1)),
    byId,
  )
  return {
    text: TEXT,
    list: ['pairings'],
    variables: { within, filter, orderBy, asOf: day, knownAt },
    expected: { totalCount: found.length, nodes: found.map((pairing) => shown(pairing, day)) },
    met: [
      ...found.map((pairing) => `pairing ${statusOn(pairing, day)}`),
      ...(found.length > 1 ? orderBy.slice(0, 1).map((by) => `pairings by ${by.field} ${by.direction}`) : []),
      ...(found.length > 0 ? Object.keys(filter ?? {}).map((name) => `pairings with ${name}`) : []),
    ],
  }
}

function someFilter({ choose, world }: Setting): PairingFilter {
  const { units, areas, pairings } = world()
  const communities = areas.filter(({ level }) => level === 'COMMUNITY')
  const conditions: PairingFilter[] = [
    { unitKinds: ['SCHOOL', 'HOSPITAL'] },
    { unit: choose.chance(80) ? choose.one(pairings).unit.id : choose.one(units).id },
    { community: choose.one(communities).code },
    { endsWithinDays: choose.one([0, 1, 14, 365, 1000, 9_000_000]) },
    { hasSuccessor: choose.chance(50) },
    { annualFunding: choose.one([{ min: 2000 }, { max: 2000 }, { min: 1, max: 12000.5 }]) },
    { synthetic: choose.chance(50) },
  ]
  const filter = Object.assign({}, choose.one(conditions), choose.maybe(20, conditions, {}))
  return choose.chance(60)
    ? { ...filter, status: choose.one([STATUSES, STATUSES, choose.some(STATUSES)]) }
    : filter
}

/** A list holds what is in force, or what has one of the statuses asked for. */
function passes(world: World, pairing: Pairing, filter: PairingFilter, day: string): boolean {
  const { status = ['IN_FORCE'], unitKinds, endsWithinDays, hasSuccessor, annualFunding, synthetic } = filter
  const { min, max } = annualFunding ?? {}
  const { funding, unit, community } = pairing
  return (
    status.includes(statusOn(pairing, day)) &&
    (unitKinds?.includes(unit.kind) ?? true) &&
    (filter.unit ?? unit.id) === unit.id &&
    (filter.community ?? community.code) === community.code &&
    (endsWithinDays === undefined ||
      (isInForce(pairing, day) && pairing.latestEnd <= shift(day, endsWithinDays))) &&
    (hasSuccessor === undefined ||
      hasSuccessor === world.pairings.some((other) => succeeds(other, pairing))) &&
    (min === undefined || (funding !== null && funding >= min)) &&
    (max === undefined || (funding !== null && funding <= max)) &&
    (synthetic ?? pairing.synthetic) === pairing.synthetic
  )
}

/** Of the same two, and may hold after it. */
function succeeds(other: Pairing, { unit, community, latestEnd }: Pairing): boolean {
  return other.unit === unit && other.community === community && other.latestEnd > latestEnd
}

const orderedBy: Record<string, (pairing: Pairing) => string | number | null> = {
  START: ({ row, earliestStart }) => (row.start ? earliestStart : null),
  END: ({ row, latestEnd }) => (row.end || row.terminated_on ? latestEnd : null),
  FUNDING: ({ funding }) => funding,
}

function unknownLast(value: (pairing: Pairing) => string | number | null, sign: number) {
  return (a: Pairing, b: Pairing): number => {
    const [left, right] = [value(a), value(b)]
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    if (left === right) return 0
    return left < right ? -sign : sign
  }
}

function shown(pairing: Pairing, day: string) {
  const { id, version, row, terminatedOn, funding, unit, community } = pairing
  return {
    id,
    version,
    period: { start: row.start || null, end: row.end || null },
    terminatedOn,
    status: statusOn(pairing, day),
    annualFunding: funding,
    unit: { id: unit.id },
    community: { code: community.code },
  }
}

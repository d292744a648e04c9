import { FIRST_DAY, firstOf, LAST_DAY, lastOf, shift } from '../calendar'
import { greatest, least } from '../dates'
import { allianceLies, areaLies, type Within } from '../lies'
import { byCodePoint, byText, sorted } from '../order'
import type { Linkage, Unit, World } from '../world'
import type { Question, Setting } from './question'
import { someWithin } from './unit-filter'

const TEXT = `query Interlocks($within: AreaCode, $between: [LinkageKind!], $minShared: Int, $during: PeriodInput, $first: Int, $after: String) {
  interlocks(within: $within, between: $between, minShared: $minShared, during: $during, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { a { id } b { id } sharedCount shared { member { id } overlap { start end } } }
  }
}`
const BETWEEN = ['PART_TIME_MEMBERSHIP', 'ALLIANCE_MEMBERSHIP']

/** Days on end, both ends included. */
interface Stretch {
  first: string
  last: string
}

interface Tie extends Stretch {
  unit: Unit
}

export function interlocks(setting: Setting): Question {
  const { choose } = setting
  const world = setting.world()
  const within = choose.maybe(50, [null], someWithin(setting))
  const between = choose.maybe(60, [[...BETWEEN, 'PAIRING'], ['PAIRING'], ['PART_TIME_MEMBERSHIP']], null)
  const minShared = choose.one([1, 1, 2])
  const during = choose.maybe(40, [someDuring(setting)], null)
  const whole = {
    first: during?.start ? firstOf(during.start) : FIRST_DAY,
    last: during?.end ? lastOf(during.end) : LAST_DAY,
  }
  const bodies = bodiesOf(world, between ?? BETWEEN, within)
  const ids = [...bodies.keys()].sort(byCodePoint)
  const pairs = ids.flatMap((a) =>
    ids
      .filter((b) => byCodePoint(a, b) < 0)
      .map((b) => ({ a, b, ties: tiesOf(bodies.get(a)!, bodies.get(b)!, whole) })),
  )
  const found = pairs
    .map(({ a, b, ties }) => ({ a, b, ties, sharedCount: new Set(ties.map(({ unit }) => unit)).size }))
    .filter(({ sharedCount }) => sharedCount >= minShared)
  const nodes = sorted(
    found,
    (left, right) => right.sharedCount - left.sharedCount,
    byText(({ a }) => a),
    byText(({ b }) => b),
  ).map(({ a, b, sharedCount, ties }) => ({
    a: { id: a },
    b: { id: b },
    sharedCount,
    shared: ties.map(({ unit, first, last }) => ({
      member: { id: unit.id },
      overlap: { start: first, end: last === LAST_DAY ? null : last },
    })),
  }))
  return {
    text: TEXT,
    list: ['interlocks'],
    variables: { within, between, minShared, during },
    expected: { totalCount: nodes.length, nodes },
    met: [
      ...(nodes.length > 1 ? ['interlocks'] : []),
      ...(nodes.length > 0 && during ? ['interlocks during'] : []),
      ...(nodes.some(({ a }) => a.id.startsWith('area:')) ? ['interlocks of communities'] : []),
      ...(nodes.some(({ sharedCount, shared }) => sharedCount < shared.length)
        ? ['interlock of two stretches']
        : []),
      ...(nodes.some(({ sharedCount }) => sharedCount > 1) ? ['interlock of two units'] : []),
    ],
  }
}

function someDuring({ choose, days }: Setting): { start: string | null; end: string | null } {
  const cut = (day: string) => day.slice(0, choose.one([4, 7, 10]))
  const [start, end] = [choose.one(days), choose.one(days)].sort()
  return choose.one([
    { start: cut(start!), end: cut(end!) },
    { start: cut(start!), end: null },
    { start: null, end: cut(end!) },
  ])
}

/** The bodies within an area, each with the linkages that make units its members. */
function bodiesOf(world: World, between: readonly string[], within: Within): Map<string, Linkage[]> {
  const bodies = new Map<string, Linkage[]>()
  const add = (kind: string, id: string, lies: boolean, of: Linkage[]) => {
    if (between.includes(kind) && lies) bodies.set(id, of)
  }
  for (const committee of world.committees) {
    const seats = world.seats.filter((seat) => seat.committee === committee)
    add('PART_TIME_MEMBERSHIP', committee.id, areaLies(committee.area, within), seats)
  }
  for (const alliance of world.alliances) {
    const memberships = world.memberships.filter((membership) => membership.alliance === alliance)
    add('ALLIANCE_MEMBERSHIP', alliance.id, allianceLies(alliance, within), memberships)
  }
  for (const community of world.areas.filter(({ level }) => level === 'COMMUNITY')) {
    const pairings = world.pairings.filter((pairing) => pairing.community === community)
    add('PAIRING', community.id, areaLies(community, within), pairings)
  }
  return bodies
}

/** By name of the unit, then by day: each stretch of days on which it surely was a member of both. */
function tiesOf(a: readonly Linkage[], b: readonly Linkage[], whole: Stretch): Tie[] {
  const units = [...new Set(a.flatMap(({ units }) => units))]
  const ties = units.flatMap((unit) => {
    const inBoth = common(stretches(a, unit), stretches(b, unit))
    return common(inBoth, [whole]).map((stretch) => ({ unit, ...stretch }))
  })
  return sorted(
    ties,
    byText(({ unit }) => unit.name),
    byText(({ unit }) => unit.id),
    byText(({ first }) => first),
  )
}

/** The days on which a unit surely was a member, those that follow on each other as one. */
function stretches(linkages: readonly Linkage[], unit: Unit): Stretch[] {
  const sure = linkages
    .filter(({ units, latestStart, earliestEnd }) => units.includes(unit) && latestStart <= earliestEnd)
    .map(({ latestStart, earliestEnd }) => ({ first: latestStart, last: earliestEnd }))
  const joined: Stretch[] = []
  for (const { first, last } of sorted(
    sure,
    byText((each) => each.first),
  )) {
    const before = joined.at(-1)
    if (!before || first > shift(before.last, 1)) joined.push({ first, last })
    else if (last > before.last) before.last = last
  }
  return joined
}

function common(a: readonly Stretch[], b: readonly Stretch[]): Stretch[] {
  return a.flatMap((one) =>
    b.flatMap((other) => {
      const first = greatest(one.first, other.first)
      const last = least(one.last, other.last)
      return first <= last ? [{ first, last }] : []
    }),
  )
}

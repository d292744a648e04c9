import { bothIn, isInForce } from '../dates'
import { allianceLies } from '../lies'
import { byCodePoint, byId, byText, sorted } from '../order'
import type { Alliance, Membership, World } from '../world'
import { codePointOrderMet, type Question, type Setting } from './question'
import { someWithin } from './unit-filter'

const TEXT = `query Alliances($within: AreaCode, $kinds: [AllianceKind!], $asOf: LocalDate, $first: Int, $after: String) {
  alliances(within: $within, kinds: $kinds, asOf: $asOf, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id serves { code } chair { id version } members { nodes { id member { ...on Node { id } } } } }
  }
}`

export function alliances(setting: Setting): Question {
  const { choose, days } = setting
  const world = setting.world()
  const [day, within] = [choose.one(days), someWithin(setting)]
  const kinds = choose.maybe(30, [['REGIONAL'], ['INDUSTRY', 'THEMATIC']], null)
  const found = sorted(
    world.alliances.filter(
      (each) => isInForce(each, day) && allianceLies(each, within) && (kinds?.includes(each.kind) ?? true),
    ),
    byText(({ name }) => name),
    byId,
  )
  const nodes = found.map((alliance) => ({
    id: alliance.id,
    serves: alliance.serves.map(({ code }) => ({ code })).sort((a, b) => byCodePoint(a.code, b.code)),
    chair: chairOf(world, alliance, day),
    members: {
      nodes: sorted(membersOf(world, alliance, day), byId).map(({ id, memberId }) => ({
        id,
        member: { id: memberId },
      })),
    },
  }))
  return {
    text: TEXT,
    list: ['alliances'],
    variables: { within, kinds, asOf: day },
    expected: { totalCount: nodes.length, nodes },
    met: [
      ...codePointOrderMet(found.map(({ name }) => name)),
      ...found.flatMap((alliance) => chairsMet(turnsOf(world, alliance, day))),
      ...nodes.flatMap(({ members }) =>
        members.nodes.map(({ member }) => `member ${member.id.split(':')[0]}`),
      ),
    ],
  }
}

/** Of several turns in force the one that may have begun last, then the smallest id of a membership. */
function chairOf(world: World, alliance: Alliance, day: string): { id: string; version: number } | null {
  const turns = turnsOf(world, alliance, day)
  const latest = turns
    .map(({ start }) => start)
    .sort(byCodePoint)
    .at(-1)
  const [first] = sorted(
    turns.filter(({ start }) => start === latest).map(({ membership }) => membership),
    byId,
  )
  return first ? { id: first.id, version: first.version } : null
}

interface Turn {
  membership: Membership
  start: string
}

function turnsOf(world: World, alliance: Alliance, day: string): Turn[] {
  return world.memberships
    .filter((membership) => membership.alliance.id === alliance.id)
    .flatMap((membership) =>
      membership.turns
        .filter((turn) => isInForce(bothIn(membership, turn), day))
        .map(({ earliestStart }) => ({ membership, start: earliestStart })),
    )
}

function membersOf({ memberships }: World, alliance: Alliance, day: string): Membership[] {
  return memberships.filter((each) => each.alliance.id === alliance.id && isInForce(each, day))
}

function chairsMet(turns: Turn[]): string[] {
  const memberships = new Set(turns.map(({ membership }) => membership.id))
  const starts = new Set(turns.map(({ start }) => start))
  if (memberships.size < 2) return [memberships.size === 1 ? 'one chair' : 'no chair']
  return [
    starts.size < turns.length ? 'several chairs since the same day' : 'several chairs since different days',
  ]
}

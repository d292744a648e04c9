import { isInForce } from '../dates'
import { linkageLies, type Within } from '../lies'
import { LINKAGE_KINDS } from '../linkages'
import { byId, sorted } from '../order'
import type { Linkage, World } from '../world'
import { type Question, type Setting, someMoment } from './question'
import { someWithin } from './unit-filter'

const TEXT = `query Compare($within: AreaCode, $kinds: [LinkageKind!], $from: LocalDate!, $to: LocalDate!, $fromKnownAt: DateTime, $toKnownAt: DateTime) {
  compare(within: $within, kinds: $kinds, from: $from, to: $to, fromKnownAt: $fromKnownAt, toKnownAt: $toKnownAt) {
    from to unchanged
    started(first: 500) { totalCount nodes { id version } }
    ended(first: 500) { totalCount nodes { id version } }
  }
}`

export function compare(setting: Setting): Question {
  const { choose, days, world } = setting
  const within = someWithin(setting)
  const kinds = choose.maybe(40, [choose.some(LINKAGE_KINDS)], null)
  const [from, to] = [choose.one(days), choose.one(days)].sort() as [string, string]
  const [fromKnownAt, toKnownAt] = [someMoment(setting), someMoment(setting)]
  const before = inForce(world(fromKnownAt), within, kinds, from)
  const now = inForce(world(toKnownAt), within, kinds, to)
  const started = sorted(
    [...now.values()].filter(({ id }) => !before.has(id)),
    byId,
  )
  const ended = sorted(
    [...before.values()].filter(({ id }) => !now.has(id)),
    byId,
  )
  const unchanged = [...now.keys()].filter((id) => before.has(id)).length
  return {
    text: TEXT,
    variables: { within, kinds, from, to, fromKnownAt, toKnownAt },
    expected: { compare: { from, to, unchanged, started: shown(started), ended: shown(ended) } },
    met: [
      ...(started.length > 1 ? ['started'] : []),
      ...(ended.length > 1 ? ['ended'] : []),
      ...(unchanged > 1 ? ['unchanged'] : []),
      ...(fromKnownAt && toKnownAt && started.length + ended.length > 0 ? ['two reports compared'] : []),
    ],
  }
}

function inForce(
  { linkages }: World,
  within: Within,
  kinds: string[] | null,
  day: string,
): Map<string, Linkage> {
  const found = linkages.filter(
    (each) => isInForce(each, day) && linkageLies(each, within) && (kinds?.includes(each.kind) ?? true),
  )
  return new Map(found.map((linkage) => [linkage.id, linkage]))
}

function shown(linkages: readonly Linkage[]) {
  return { totalCount: linkages.length, nodes: linkages.map(({ id, version }) => ({ id, version })) }
}

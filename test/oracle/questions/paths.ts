import { isInForce } from '../dates'
import { LINKAGE_KINDS } from '../linkages'
import { byCodePoint, sorted } from '../order'
import type { Linkage } from '../world'
import type { Question, Setting } from './question'

const TEXT = `query Paths($from: ID!, $to: ID!, $maxLength: Int, $kinds: [LinkageKind!], $asOf: LocalDate, $first: Int) {
  paths(from: $from, to: $to, maxLength: $maxLength, kinds: $kinds, asOf: $asOf, first: $first) {
    length nodes { id } linkages { id }
  }
}`

interface Walk {
  stations: string[]
  linkages: string[]
}

export function paths(setting: Setting): Question {
  const { choose, days } = setting
  const { linkages } = setting.world()
  const kinds = choose.maybe(20, [choose.some(LINKAGE_KINDS)], null)
  const asOf = choose.one(days)
  const inForce = linkages.filter((each) => isInForce(each, asOf) && (kinds?.includes(each.kind) ?? true))
  const ends = [...new Set((inForce.length > 1 ? inForce : linkages).flatMap((linkage) => linkage.ends))]
  const from = choose.one(ends)
  const to = choose.one(ends.filter((end) => end !== from))
  const maxLength = choose.one([1, 2, 3, 4])
  const first = choose.one([1, 3, 500])
  const walks = sorted(walksOf(inForce, from, to, maxLength), inOrder).slice(0, first)
  return {
    text: TEXT,
    variables: { from, to, maxLength, kinds, asOf, first },
    expected: {
      paths: walks.map((walk) => ({
        length: walk.linkages.length,
        nodes: walk.stations.map((id) => ({ id })),
        linkages: walk.linkages.map((id) => ({ id })),
      })),
    },
    met: walks.map((walk) => `path of ${walk.linkages.length}`),
  }
}

/** Every way that comes to nothing and goes over nothing twice. */
function walksOf(linkages: readonly Linkage[], from: string, to: string, maxLength: number): Walk[] {
  const extend = ({ stations, linkages: gone }: Walk): Walk[] => {
    const here = stations.at(-1)!
    if (here === to) return [{ stations, linkages: gone }]
    if (gone.length === maxLength) return []
    return linkages
      .filter(({ id, ends }) => ends.includes(here) && !gone.includes(id))
      .flatMap(({ id, ends }) =>
        ends
          .filter((end) => !stations.includes(end))
          .flatMap((end) => extend({ stations: [...stations, end], linkages: [...gone, id] })),
      )
  }
  return extend({ stations: [from], linkages: [] })
}

/** Shortest first, then by the linkages' ids, then by the stations'. */
function inOrder(a: Walk, b: Walk): number {
  if (a.linkages.length !== b.linkages.length) return a.linkages.length - b.linkages.length
  const left = [...a.linkages, ...a.stations]
  const right = [...b.linkages, ...b.stations]
  const at = left.findIndex((id, index) => id !== right[index])
  return at < 0 ? 0 : byCodePoint(left[at]!, right[at]!)
}

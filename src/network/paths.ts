import type { Context } from '../context'
import type { Moment } from '../time/moment'
import { tooLarge } from './bounded'
import { KnownNetwork, type Walk } from './known-network'
import { hops } from './path.queries'

/** Linkages that one search may read: about a second’s worth. */
const MAX_PATH_LINKAGES = 20_000
/** Linkages that it may try in turn, when paths that come back to themselves must be told from those that do not. */
const MAX_PATH_STEPS = 1_000_000

export interface PathsWanted {
  from: string
  to: string
  maxLength: number
  /** Labels of the kinds of linkage that may be a hop. */
  labels: string[]
  first: number
}

/**
 * The first paths from one thing to another, shortest first. The search grows from both ends at once, the smaller side
 * next, one call to the graph a level: a path of so many linkages needs just as many levels of both sides together. So
 * a hub is read at most once, and what lies behind its linkages only where nothing nearer leads across.
 */
export async function findPaths(
  context: Context,
  moment: Moment,
  { from, to, maxLength, labels, first }: PathsWanted,
): Promise<Walk[]> {
  const network = new KnownNetwork(MAX_PATH_STEPS, () => refused('MAX_PATH_STEPS', MAX_PATH_STEPS))
  const sides = [new Side(from), new Side(to)]
  const found: Walk[] = []
  for (let length = 1; length <= maxLength && found.length < first; length++) {
    const [smaller] = sides.sort((a, b) => a.rim.length - b.rim.length)
    const unknown = smaller!.rim.filter((station) => !network.knows(station))
    if (unknown.length > 0) {
      const limit = MAX_PATH_LINKAGES - network.size + 1
      const rows = await context.ask(hops, { ...moment, ids: unknown, labels, limit })
      if (rows.length === limit) throw refused('MAX_PATH_LINKAGES', MAX_PATH_LINKAGES)
      network.add(unknown, rows)
    }
    smaller!.grow(network)
    for (const path of network.paths(from, to, length)) {
      found.push(path)
      if (found.length === first) break
    }
  }
  return found
}

/** One end of the search: what it has reached, and the rim, what of that it reached last. */
class Side {
  rim: string[]
  private readonly reached: Set<string>

  constructor(start: string) {
    this.rim = [start]
    this.reached = new Set(this.rim)
  }

  /** Goes one hop further. An empty rim stays empty: then everything that hangs together is known. */
  grow(network: KnownNetwork): void {
    const next: string[] = []
    for (const station of this.rim)
      for (const neighbour of network.neighbours(station)) {
        if (this.reached.has(neighbour)) continue
        this.reached.add(neighbour)
        next.push(neighbour)
      }
    this.rim = next
  }
}

function refused(limit: string, value: number) {
  return tooLarge(
    limit,
    value,
    'a path of this length would have to be sought among more linkages; lower maxLength or first, or name kinds',
    'maxLength',
  )
}

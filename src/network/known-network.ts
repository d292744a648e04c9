import { byCodePoint } from '../relay/code-point'
import type { Hop } from './path.queries'

/** A walk from thing to thing over linkages: one more station than linkages. */
export interface Walk {
  stations: string[]
  linkages: string[]
}

/** As much of the network as a search has read, and the paths in it. */
export class KnownNetwork {
  private readonly ends = new Map<string, string[]>()
  private readonly linkages = new Map<string, string[]>()
  private readonly complete = new Set<string>()
  private steps = 0

  constructor(
    /** How many steps a search for paths may take in all before `tooFar` is thrown. */
    private readonly mostSteps: number,
    private readonly tooFar: () => Error,
  ) {}

  /** Number of linkages known. */
  get size(): number {
    return this.ends.size
  }

  /** Takes in these linkages, which are all that join the stations named. */
  add(stations: readonly string[], hops: readonly Hop[]): void {
    for (const station of stations) this.complete.add(station)
    for (const { linkage, ends } of hops) {
      if (this.ends.has(linkage)) continue
      this.ends.set(linkage, ends)
      for (const end of ends) {
        const known = this.linkages.get(end)
        if (known) known.push(linkage)
        else this.linkages.set(end, [linkage])
      }
    }
  }

  /** Whether all linkages of a station are known. */
  knows(station: string): boolean {
    return this.complete.has(station)
  }

  /** The stations one hop away, some of them more than once. */
  *neighbours(station: string): Generator<string> {
    for (const linkage of this.linkages.get(station) ?? []) yield* this.ends.get(linkage)!
  }

  /**
   * The paths of just so many linkages, in the order of their linkages' ids and then their stations'. No path comes
   * twice to a station or over a linkage.
   */
  *paths(from: string, to: string, length: number): Generator<Walk> {
    const within = this.stationsByHopsLeft(to, length)
    yield* this.extend([[from]], [], within, length)
  }

  /** By number of hops, the stations from which a walk of just so many leads to `to`; no other is worth a step. */
  private stationsByHopsLeft(to: string, length: number): Set<string>[] {
    const within = [new Set([to])]
    while (within.length < length) {
      const next = new Set<string>()
      for (const station of within.at(-1)!) for (const each of this.neighbours(station)) next.add(each)
      within.push(next)
    }
    return within
  }

  /**
   * Goes on from walks that share their linkages and differ in stations, because a linkage may join more than two:
   * only all of them together come in the order of the next linkage's id.
   */
  private *extend(
    walks: string[][],
    linkages: string[],
    within: Set<string>[],
    left: number,
  ): Generator<Walk> {
    if (left === 0) {
      for (const stations of walks.sort(byStations)) yield { stations, linkages }
      return
    }
    const next = new Map<string, string[][]>()
    for (const stations of walks) {
      for (const linkage of this.linkages.get(stations.at(-1)!) ?? []) {
        if (++this.steps > this.mostSteps) throw this.tooFar()
        if (linkages.includes(linkage)) continue
        for (const station of this.ends.get(linkage)!) {
          if (stations.includes(station) || !within[left - 1]!.has(station)) continue
          next.set(linkage, [...(next.get(linkage) ?? []), [...stations, station]])
        }
      }
    }
    for (const linkage of [...next.keys()].sort(byCodePoint))
      yield* this.extend(next.get(linkage)!, [...linkages, linkage], within, left - 1)
  }
}

function byStations(a: string[], b: string[]): number {
  const at = a.findIndex((station, index) => station !== b[index])
  return at === -1 ? 0 : byCodePoint(a[at]!, b[at]!)
}

import { shift } from './calendar'
import type { World } from './world'

/** First and last days of all that is in force for a time, the first and last on which it may be, and those beside. */
export function daysAtEdges(worlds: readonly World[]): string[] {
  const edges = worlds.flatMap(({ units, alliances, pairings, seats, memberships, exemptions }) => [
    ...units.flatMap(({ dissolvedOn }) => dissolvedOn ?? []),
    ...[
      ...alliances,
      ...pairings,
      ...seats,
      ...memberships,
      ...memberships.flatMap(({ turns }) => turns),
      ...exemptions,
    ].flatMap(({ earliestStart, latestStart, earliestEnd, latestEnd }) => [
      earliestStart,
      latestStart,
      earliestEnd,
      latestEnd,
    ]),
  ])
  return [...new Set(edges.flatMap((day) => [shift(day, -1), day, shift(day, 1)]))].sort()
}

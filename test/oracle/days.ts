import { monthsAfter, shift } from './calendar'
import type { World } from './world'

/**
 * First and last days of all that is in force for a time, the first and last on which it may be, and those beside. Those
 * of exemptions are asked about by the rule that each is from, so that no other rule's draws hang on them.
 */
export function daysAtEdges(worlds: readonly World[]): string[] {
  const edges = worlds.flatMap(({ units, alliances, linkages, memberships, ...world }) => [
    ...units.flatMap(({ dissolvedOn }) => dissolvedOn ?? []),
    ...[...alliances, ...linkages, ...memberships.flatMap(({ turns }) => turns)].flatMap(
      ({ earliestStart, latestStart, earliestEnd, latestEnd }) => [
        earliestStart,
        latestStart,
        earliestEnd,
        latestEnd,
      ],
    ),
    ...world.conferences.flatMap(({ meetings, everyMonths }) =>
      meetings.flatMap(({ heldOn }) => [heldOn, monthsAfter(heldOn, everyMonths)]),
    ),
    ...world.activities.flatMap(({ heldOn }) => [heldOn, shift(heldOn, 365)]),
    ...linkages
      .filter(({ kind }) => kind === 'CLAIM')
      .flatMap(({ earliestStart, latestStart }) => [shift(earliestStart, 365), shift(latestStart, 365)]),
  ])
  return [...new Set(edges.flatMap((day) => [shift(day, -1), day, shift(day, 1)]))].sort()
}

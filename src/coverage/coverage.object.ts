import { areaAt } from '../area/area.object'
import { at, type Moment } from '../time/moment'
import { addDays, daysBetween } from '../time/partial-date'
import { unitAt } from '../unit/unit.type'
import type { CountsRow, FindingRow } from './coverage.queries'
import { type CoverageCounts, CoverageFinding, UnpairedUnit } from './coverage.type'

const NONE: CountsRow = { population: 0, covered: 0, gap: 0, unknown: 0, exempt: 0 }

/** Counts with their rate; no row is nobody. */
export function countsOf(row: CountsRow = NONE): CoverageCounts {
  const { population, covered, gap, unknown, exempt } = row
  const due = population - exempt
  return { population, covered, gap, unknown, exempt, rate: due === 0 ? null : covered / due }
}

export function findingAt(moment: Moment, row: FindingRow): CoverageFinding {
  return Object.assign(at(CoverageFinding, moment, gapOf(moment, row)), {
    row,
    state: row.state,
    reason: row.reason,
    area: row.area && areaAt(moment, row.area),
    missing: row.missing,
  })
}

export function unpairedUnitAt(moment: Moment, row: FindingRow): UnpairedUnit {
  return Object.assign(at(UnpairedUnit, moment, gapOf(moment, row)), {
    unit: unitAt(moment, row.subject),
    reason: row.reason,
    lastLinkage: row.lastLinkage,
  })
}

/** A gap begins on the day after the last on which the linkage that ended last may have been in force. */
function gapOf({ asOf }: Moment, { lastEnd }: FindingRow) {
  if (lastEnd === null) return { since: null, days: null }
  const since = addDays(lastEnd, 1)
  return { since, days: daysBetween(since, asOf) + 1 }
}

import { fourDates, sureDays, surelyMeet } from '../../time/period'
import type { Row, Table, Value } from '../table'

/** Linkages of a table that have become one: `row` is what stays, under the key of the first. */
export interface Joined {
  key: string
  row: Row
  /** keys of the others */
  gone: string[]
}

interface Standing {
  key: string
  row: Row
}

/**
 * Joins rows that could not stand beside each other, since they agree in what rivals agree in and surely overlap.
 * Of a joined period the start is the one that is surely first, the end, with its termination, the one that is
 * surely last; everything else is what the first row says, or where it says nothing a later one. Rows that overlap
 * nothing are left out of the answer.
 */
export function joinOverlapping(table: Table, rows: readonly Standing[]): Joined[] {
  const found: Joined[] = []
  for (const { agree } of table.overlaps ?? []) {
    const groups = new Map<string, Standing[]>()
    const gone = new Set(found.flatMap((joined) => joined.gone))
    for (const standing of rows) {
      const { key } = standing
      const row = found.find((joined) => joined.key === key)?.row ?? standing.row
      if (gone.has(key) || agree.some((column) => row[column] === null)) continue
      const group = agree.map((column) => row[column]).join('\n')
      groups.set(group, [...(groups.get(group) ?? []), { key, row }])
    }
    for (const group of groups.values()) found.push(...joinGroup(group))
  }
  return found
}

function joinGroup(group: readonly Standing[]): Joined[] {
  const bySureStart = [...group].sort((a, b) => compare(dates(a.row).latestStart, dates(b.row).latestStart))
  let clusters: Standing[][] = []
  for (const standing of bySureStart) {
    const meets = ({ row }: Standing) => surelyMeet(sureDays(dates(row)), sureDays(dates(standing.row)))
    const met = clusters.filter((cluster) => cluster.some(meets))
    clusters = [...clusters.filter((cluster) => !met.includes(cluster)), [...met.flat(), standing]]
  }
  return clusters
    .filter((cluster) => cluster.length > 1)
    .map((cluster) => {
      // In the order in which they were given: the kept unit's own first.
      const [first, ...others] = group.filter((standing) => cluster.includes(standing)) as [
        Standing,
        ...Standing[],
      ]
      const inOrder = bySureStart.filter((standing) => cluster.includes(standing))
      return { key: first.key, row: join(inOrder, [first, ...others]), gone: others.map(({ key }) => key) }
    })
}

function join(bySureStart: readonly Standing[], inOrder: readonly Standing[]): Row {
  const start = bySureStart[0]?.row as Row
  const end = [...bySureStart].sort((a, b) => compare(dates(b.row).earliestEnd, dates(a.row).earliestEnd))[0]
    ?.row as Row
  const row: Row = {}
  for (const column of Object.keys(start)) row[column] = firstSaid(inOrder, column)
  for (const column of ['end', 'terminated_on', 'termination_reason'])
    if (column in row) row[column] = end[column] ?? null
  return { ...row, start: start.start ?? null, recorded_on: start.recorded_on ?? null }
}

function firstSaid(rows: readonly Standing[], column: string): Value {
  const said = rows.map(({ row }) => row[column]).filter((value) => value != null)
  if (!said.every(Array.isArray)) return said[0] ?? null
  const entries = new Map((said.flat() as Row[]).map((entry) => [JSON.stringify(entry), entry]))
  return [...entries.values()]
}

function dates({ start, end, terminated_on: terminatedOn, recorded_on: recordedOn }: Row) {
  const text = (value: Value | undefined) => (value ?? null) as string | null
  return fourDates({
    start: text(start),
    end: text(end),
    terminatedOn: text(terminatedOn),
    recordedOn: String(recordedOn),
  })
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

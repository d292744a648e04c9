import { isDeepStrictEqual } from 'node:util'
import type { Row, StoredRow, Table } from './table'

/**
 * What a row becomes: a column that is not there keeps, an empty cell clears, and then defaults fill in. `today` is
 * the day of first recording of what was never recorded before.
 */
export function merge(table: Table, given: Row, stored: StoredRow | undefined, today: string): Row {
  // What was retracted is no longer there to keep.
  const kept: Row = stored?.current ? stored.row : {}
  const row: Row = {}
  for (const { key } of table.columns) row[key] = given[key] === undefined ? (kept[key] ?? null) : given[key]
  if (table.parts) row[table.parts.as] = given[table.parts.as] ?? kept[table.parts.as] ?? []
  const firstRecorded = String(stored?.row.recorded_on ?? today)
  for (const { key, fallback } of table.columns)
    if (row[key] === null && fallback) row[key] = fallback(row, firstRecorded)
  return row
}

/** Whether a row says what the graph holds. */
export function same(row: Row, stored: Row): boolean {
  return Object.entries(row).every(([key, value]) => isDeepStrictEqual(value, stored[key] ?? null))
}

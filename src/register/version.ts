import { latest } from '../time/partial-date'
import { fourDates } from '../time/period'
import type { Row, StoredRow, Table } from './table'

/** A row as its question writes it: a period with its four dates, and of what has versions the next one's number. */
export function asWritten(table: Table, row: Row, stored: StoredRow | undefined): Row {
  const written = table.period ? withDates(row, String(row.recorded_on)) : { ...row }
  if (table.versioned) written.version = (stored?.version ?? 0) + 1
  const parts = table.parts?.as
  if (parts) written[parts] = (row[parts] as Row[]).map((part) => ('start' in part ? withDates(part) : part))
  for (const { key, lastDay } of table.columns)
    if (lastDay) written[lastDay] = row[key] == null ? null : latest(String(row[key]))
  return written
}

/** A part has a start of its own, so that the day of first recording does not matter. */
function withDates(row: Row, recordedOn = ''): Row {
  const {
    start = null,
    end = null,
    terminated_on: terminatedOn = null,
  } = row as Record<string, string | null>
  return { ...row, ...fourDates({ start, end, terminatedOn, recordedOn }) }
}

import { isDeepStrictEqual } from 'node:util'
import { Unfit } from '../cells/cell'
import type { Column, Row, Table, Value } from '../table'

/** A value that no cell can hold, as it would come back as another one. */
export class Unwritable extends Error {}

/** The text by which an import reads a row's value again. Throws Unwritable where there is none. */
export function cellText(table: Table, column: Column, row: Row): string {
  const value = row[column.key] ?? null
  const text = textOf(value)
  const read = text === '' ? (column.fallback?.(row, '') ?? null) : column.cell.read(text.trim())
  if (!(read instanceof Unfit) && isDeepStrictEqual(read, value)) return text
  throw new Unwritable(
    `${table.name} ${row[table.key]}, ${column.key}: ${JSON.stringify(value)} cannot be written so that an import reads it again; amend it first`,
  )
}

function textOf(value: Value): string {
  if (value === null) return ''
  if (Array.isArray(value)) return value.join(';')
  return typeof value === 'number' ? decimal(value) : String(value)
}

/** A number without an exponent, which cells do not take. */
function decimal(value: number): string {
  return String(value).includes('e')
    ? value.toLocaleString('en-US', { useGrouping: false, maximumSignificantDigits: 17 })
    : String(value)
}

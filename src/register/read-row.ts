import { Unfit } from './cells/cell'
import { ref } from './cells/plain-cells'
import { type Header, withoutTrailingBlanks } from './header'
import type { Column, Problem, Row, Table, Value } from './table'

/** A row as it comes, its cells read one by one. */
export interface ReadRow {
  /** as a spreadsheet counts: the header is 1 */
  row: number
  /** null where it cannot be read */
  key: string | null
  /** only the columns that are there; null for an empty cell, and for one that could not be read */
  given: Row
  problems: Problem[]
}

/** Reads the cells of a record; undefined for a blank one. `prefix` goes before every ref. */
export function readRow(
  table: Table,
  header: Header,
  record: readonly string[],
  row: number,
  prefix: string,
): ReadRow | undefined {
  const cells = withoutTrailingBlanks(record)
  if (cells.length === 0) return undefined
  const given: Row = {}
  const problems: Problem[] = []
  const width = header.columns.length
  if (record.length < width || cells.length > width) {
    const message = `the row has ${record.length} cells and the header ${width}; is a comma missing or a quote?`
    problems.push({ column: null, code: 'INVALID', message })
  }
  header.columns.forEach((column, place) => {
    if (column) given[column.key] = readCell(column, cells[place] ?? '', prefix, problems)
  })
  return { row, key: (given[table.key] ?? null) as string | null, given, problems }
}

function readCell(column: Column, text: string, prefix: string, problems: Problem[]): Value {
  if (text === '') {
    const message = `${column.key} is required, and the cell is empty`
    if (column.required) problems.push({ column: column.key, code: 'MISSING', message })
    return null
  }
  const value = column.cell.read(text)
  if (value instanceof Unfit) {
    const shown = text.length > 80 ? `${text.slice(0, 80)}…` : text
    problems.push({ column: column.key, code: value.code, message: `"${shown}" is not ${value.expected}` })
    return null
  }
  return prefix === '' || typeof value !== 'string' ? value : prefixed(column, value, prefix)
}

function prefixed(column: Column, value: string, prefix: string): string {
  if (column.cell === ref) return prefix + value
  if (!column.refersTo?.byId || value.startsWith('area:')) return value
  return value.replace(':', `:${prefix}`)
}

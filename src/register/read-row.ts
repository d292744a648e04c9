import { isNumeric, Unfit } from './cells/cell'
import { ref } from './cells/plain-cells'
import { type Header, withoutTrailingBlanks } from './header'
import { Illegible, type SourceCell, shownIn } from './source'
import type { Column, Problem, Row, Table, Value } from './table'

/** As many characters as a spreadsheet's cell can hold. */
const LARGEST_CELL = 32_767
const ERROR_VALUE =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|EXTERNAL!|PYTHON!|错误)$/

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

/** How a table's records are read: `prefix` goes before every ref; `ragged` ones may be shorter than the header. */
export interface Reading {
  prefix: string
  ragged: boolean
}

/** Reads the cells of a record; undefined for a blank one. */
export function readRow(
  table: Table,
  header: Header,
  record: readonly SourceCell[],
  row: number,
  { prefix, ragged }: Reading,
): ReadRow | undefined {
  const cells = withoutTrailingBlanks(record)
  if (cells.length === 0) return undefined
  const given: Row = {}
  const problems: Problem[] = []
  const width = header.columns.length
  const isKnown = header.columns.some((column) => column)
  if (isKnown && ((record.length < width && !ragged) || cells.length > width)) {
    const message = `the row has ${Math.max(record.length, cells.length)} cells and the header ${width}; is a comma missing or a quote, or does a cell stand beside the table? 单元格数与表头不符`
    problems.push({ column: null, code: 'INVALID', message })
  }
  header.columns.forEach((column, place) => {
    if (!column) return
    const unit = column.unitIn && unitIn(column.unitIn, header, cells)
    given[column.key] = readCell(column, withoutUnit(cells[place] ?? '', unit), prefix, problems)
  })
  return { row, key: (given[table.key] ?? null) as string | null, given, problems }
}

function unitIn(key: string, { columns }: Header, cells: readonly SourceCell[]): string {
  return shownIn(cells[columns.findIndex((column) => column?.key === key)] ?? '').normalize('NFKC')
}

/** A value that is written or shown with the unit that stands beside it, as 95.5% beside %, is read without it. */
function withoutUnit(cell: SourceCell, unit: string | undefined): SourceCell {
  if (!unit) return cell
  if (typeof cell !== 'string')
    return cell.counted?.words.normalize('NFKC') === unit ? cell.counted.digits : cell
  const text = cell.normalize('NFKC')
  return text.length > unit.length && text.endsWith(unit) ? text.slice(0, -unit.length).trim() : cell
}

function readCell(column: Column, given: SourceCell, prefix: string, problems: Problem[]): Value {
  const legible = typeof given === 'string' ? given : takenAs(column, given)
  if (legible === undefined) {
    problems.push({ column: column.key, code: 'INVALID', message: (given as Illegible).problem })
    return null
  }
  return readText(column, legible, prefix, problems)
}

/** What a column may take of a cell that is no text. */
function takenAs({ cell }: Column, { number, truth }: Illegible): string | undefined {
  if (cell.scalar === 'Boolean') return truth
  return isNumeric(cell) ? number : undefined
}

function readText(column: Column, text: string, prefix: string, problems: Problem[]): Value {
  if (text === '') {
    const message = `${column.key} is required, and the cell is empty 必填`
    if (column.required) problems.push({ column: column.key, code: 'MISSING', message })
    return null
  }
  const unreadable = unreadableText(text)
  const value = unreadable ?? withPrefix(column, column.cell.read(text), prefix)
  if (value instanceof Unfit) {
    const zh = unreadable ? '单元格无法读取' : `应为${column.cell.expectsZh}`
    const shown = text.length > 80 ? `${text.slice(0, 80)}…` : text
    problems.push({
      column: column.key,
      code: value.code,
      message: `"${shown}" is not ${value.expected} ${zh}`,
    })
    return null
  }
  return value
}

function unreadableText(text: string): Unfit | undefined {
  if (text.length > LARGEST_CELL)
    return new Unfit(
      `what a cell can hold: it has ${text.length} characters, and ${LARGEST_CELL} are the most`,
    )
  return ERROR_VALUE.test(text) ? new Unfit('a value but the error of a formula; mend it') : undefined
}

function withPrefix(column: Column, value: Value | Unfit, prefix: string): Value | Unfit {
  if (prefix === '' || value instanceof Unfit) return value
  if (column.cell === ref) {
    const whole = ref.read(prefix + value)
    return whole instanceof Unfit
      ? new Unfit(`short enough for the register's key "${prefix}" before it`)
      : whole
  }
  const { byId, tables } = column.refersTo ?? {}
  if (byId && !String(value).startsWith('area:')) return String(value).replace(':', `:${prefix}`)
  if (Array.isArray(value) && tables && !tables.includes('areas'))
    return (value as string[]).map((key) => prefix + key)
  return value
}

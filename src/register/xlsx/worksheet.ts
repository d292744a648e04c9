import { Unreadable } from '../source'
import type { Archive } from './archive'
import { dateOf } from './dates'
import type { WorkbookParts } from './workbook-parts'
import { visitXml } from './xml'

const BATCH_ROWS = 1000
const BATCH_CELLS = 100_000
const LAST_ROW = 1_048_576
const LAST_COLUMN = 16_384

/** A spreadsheet's way to write a character that XML cannot hold. */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g

type Shared = Pick<WorkbookParts, 'from1904' | 'shown' | 'sharedStrings'>

/**
 * The cells of a sheet as text, row by row: a number as its plain digits, a day as ISO text, a formula as the result
 * that is stored with it. Rows are as wide as the header at least; empty ones come only before one that is not.
 */
export async function* worksheetRecords(
  archive: Archive,
  part: string,
  shared: Shared,
): AsyncGenerator<string[][]> {
  const reader = new SheetReader(shared)
  try {
    for await (const _ of visitXml(archive.text(part), reader)) if (reader.isFull) yield reader.take()
  } catch (error) {
    throw error instanceof Unreadable ? new Unreadable(error.message, reader.row + 1) : error
  }
  yield reader.take()
}

class SheetReader {
  /** the row in hand, counted from 1 */
  row = 0
  private written = 0
  private column = 0
  private width = 0
  private cellCount = 0
  private records: string[][] = []
  private cells: string[] = []
  private type = ''
  private style = 0
  private value = ''
  private within = false
  private aside = false

  constructor(private readonly shared: Shared) {}

  get isFull(): boolean {
    return this.records.length >= BATCH_ROWS || this.cellCount >= BATCH_CELLS
  }

  take(): string[][] {
    const { records } = this
    this.records = []
    this.cellCount = 0
    return records
  }

  open = (name: string, { r, t, s }: Readonly<Record<string, string>>): void => {
    if (name === 'row') this.beginRow(r)
    else if (name === 'c') this.beginCell(r, t, s)
    else if (name === 'rPh') this.aside = true
    this.within = (name === 'v' || name === 't') && !this.aside
  }

  text = (piece: string): void => {
    if (this.within) this.value += piece
  }

  close = (name: string): void => {
    this.within = false
    if (name === 'row') this.endRow()
    else if (name === 'c') this.endCell()
    else if (name === 'rPh') this.aside = false
  }

  private beginRow(r: string | undefined): void {
    const row = r === undefined ? this.row + 1 : Number(r)
    if (!(row > this.row && row <= LAST_ROW))
      throw new Unreadable(`the workbook is damaged 工作簿已损坏: its rows are out of order at "${r}"`)
    this.row = row
    this.column = 0
    this.cells = []
  }

  private endRow(): void {
    while (this.cells.length > 0 && this.cells.at(-1) === '') this.cells.pop()
    if (this.cells.length === 0) return
    for (; this.written < this.row - 1; this.written++) this.records.push(BLANK)
    if (this.row === 1) this.width = this.cells.length
    while (this.cells.length < this.width) this.cells.push('')
    this.records.push(this.cells)
    this.cellCount += this.cells.length
    this.written = this.row
  }

  private beginCell(r: string | undefined, t: string | undefined, s: string | undefined): void {
    this.column = r === undefined ? this.column + 1 : columnOf(r)
    if (!(this.column > this.cells.length && this.column <= LAST_COLUMN))
      throw new Unreadable(`the workbook is damaged 工作簿已损坏: its cells are out of order at "${r}"`)
    this.type = t ?? 'n'
    this.style = Number(s ?? 0)
    this.value = ''
  }

  private endCell(): void {
    const text = this.cellText()
    if (text === '') return
    while (this.cells.length < this.column - 1) this.cells.push('')
    this.cells.push(text)
  }

  private cellText(): string {
    const { type, value } = this
    if (value === '') return ''
    if (type === 's') return unescaped(this.shared.sharedStrings[Number(value)] ?? '')
    if (type === 'b') return value === '1' ? 'true' : 'false'
    if (type === 'd') return value.replace(/T00:00:00(\.0+)?Z?$/, '')
    if (type === 'n') return this.numberText(value)
    return unescaped(value)
  }

  private numberText(value: string): string {
    const shown = this.shared.shown[this.style]
    return (shown && dateOf(Number(value), shown, this.shared.from1904)) ?? plainDigits(value)
  }
}

const BLANK: string[] = []

/** "AB12" is in column 28. */
function columnOf(reference: string): number {
  let column = 0
  for (const letter of /^[A-Z]+/.exec(reference)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64
  return column
}

/** What a cell holds is a double: as an integer whole, else with the fewest digits that say which. */
function plainDigits(value: string): string {
  if (/^-?\d+$/.test(value)) return value
  const number = Number(value)
  if (!Number.isFinite(number)) return value
  if (Number.isInteger(number)) return BigInt(number).toString()
  const [digits = '', exponent] = String(number).split('e-')
  if (exponent === undefined) return digits
  const sign = digits.startsWith('-') ? '-' : ''
  return `${sign}0.${'0'.repeat(Number(exponent) - 1)}${digits.replace(/[-.]/g, '')}`
}

function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(ESCAPED, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
}

import { periodOfYear } from '../cells/date'
import { withDigits } from '../cells/numerals'
import type { Grid, RowCell } from './grid'
import { headingKey, LONGEST_TITLE, mayBeHeading } from './heading'
import {
  endings,
  endsLikeHeading,
  isKnownHeading,
  notes,
  otherColumn,
  signatures,
  totals,
} from './vocabulary'

export type LeftOutBecause = 'TITLE' | 'NOTE' | 'SECTION' | 'TOTAL' | 'EMPTY' | 'REPEATED_HEADER'

export interface LeftOut {
  row: number
  why: LeftOutBecause
}

export interface FoundColumn {
  column: number
  /** of the levels of a header the lowest is the last */
  titles: readonly string[]
  /** of days of which year, month and day stand in columns of their own: these */
  parts?: readonly number[]
}

/** A table on a sheet. */
export interface FoundTable {
  header: number[]
  columns: FoundColumn[]
  /** its rows that are records, with the section that they stand in */
  rows: { row: number; section: string | null }[]
  leftOut: LeftOut[]
  /** texts above its header, the nearest last */
  titles: string[]
}

interface Band {
  from: number
  to: number
}

/** The tables of a sheet, from top to bottom and from left to right. */
export function findTables(grid: Grid): FoundTable[] {
  return bandsOf(grid).flatMap((band) => tablesIn(grid, band))
}

/** Headers at which it is looked whether tables stand beside each other. */
const MOST_HEADERS = 50
/** Tables on a sheet; nothing is taken in of one that has more. */
export const MOST_TABLES = 100
/** Titles above a table, the nearest ones. */
const MOST_TITLES = 10

/** A row of headings: two that are known, or one and nothing that could not be a heading. */
function headingsIn(cells: readonly RowCell[]): boolean {
  if (cells.length < 2 || !cells.every(({ text }) => mayBeHeading(text))) return false
  const known = cells.filter(({ text }) => isKnownHeading(text)).length
  const like = cells.filter(
    ({ text }) => isKnownHeading(text) || endsLikeHeading(text) || isStretch(text),
  ).length
  if (known >= 1 && like >= 2 && like * 2 >= cells.length) return true
  return known >= 1 && cells.length >= 3 && otherColumn(cells[0]?.text ?? '') === 'number'
}

/** 第一季度 heads a column of a crosstab. */
function isStretch(text: string): boolean {
  return periodOfYear(text, 2000) !== undefined
}

/** Stretches of columns with tables of their own: beside each other, a blank column or a heading that begins anew. */
function bandsOf(grid: Grid): Band[] {
  const whole = { from: 1, to: grid.width }
  let looked = 0
  for (let row = 1; row <= grid.height && looked < MOST_HEADERS; row++) {
    const cells = grid.cells(row)
    if (!headingsIn(cells)) continue
    looked++
    const starts = startsOf(grid, cells, row)
    if (starts.length < 2) continue
    return starts.map((from, index) => ({ from, to: (starts[index + 1] ?? whole.to + 1) - 1 }))
  }
  return [whole]
}

function startsOf(grid: Grid, cells: readonly RowCell[], header: number): number[] {
  const [first] = cells
  if (!first) return []
  const starts = [first.left]
  cells.slice(1).forEach((cell, index) => {
    const previous = cells[index] as RowCell
    const again = headingKey(cell.text) === headingKey(first.text)
    // Entries within each row may be numbered; only beside rows that are numbered, too, a number begins others.
    const numbered = otherColumn(cell.text) === 'number' && otherColumn(first.text) === 'number'
    const rest = cells.slice(index + 1)
    if (rest.length < 2) return
    const isApart = () =>
      cell.left - previous.right > 1 &&
      headingsIn(rest) &&
      isBlankColumn(grid, previous.right + 1) &&
      standsAlone(grid, header, { from: cell.left, to: cells.at(-1)!.right }, first.left)
    if (again || numbered || isApart()) starts.push(cell.left)
  })
  return starts
}

/** Whether what is behind a blank column is no part of the rows before it: it has a title of its own, or rows where the others have none. */
function standsAlone(grid: Grid, header: number, { from, to }: Band, left: number): boolean {
  for (let row = 1; row < header; row++)
    if (grid.cells(row).some((cell) => cell.left >= from && !isNote(cell.text))) return true
  let last = 0
  let lastBefore = 0
  for (let row = header + 1; row <= grid.height; row++) {
    const before = grid.cells(row, left, from - 1).filter(({ text }) => !isNote(text) && !isTotal(text))
    const own = !grid.isBlank(row, from, to)
    if (own && before.length === 0) return true
    if (own) last = row
    if (before.length > 1) lastBefore = row
  }
  return lastBefore - last >= 2
}

function isBlankColumn(grid: Grid, column: number): boolean {
  for (let row = 1; row <= grid.height; row++) {
    const merge = grid.merge(row, column)
    if (grid.text(row, column) !== '' && !(merge && merge.left < column && merge.right > column)) return false
  }
  return true
}

function tablesIn(grid: Grid, { from, to }: Band): FoundTable[] {
  const headers = headersIn(grid, { from, to })
  return headers.map((header, index) => {
    const before = headers[index - 1]
    const next = headers[index + 1]
    const top = before ? endOfTable(grid, before, header, { from, to }) + 1 : 1
    const bottom = next ? endOfTable(grid, header, next, { from, to }) : lastRow(grid, { from, to })
    return tableOf(grid, { from, to }, header, top, bottom)
  })
}

/** The rows of each header; one that comes again beneath itself is no other table's. */
function headersIn(grid: Grid, band: Band): number[][] {
  const headers: number[][] = []
  let last: string | undefined
  for (let row = 1; row <= grid.height && headers.length <= MOST_TABLES; row++) {
    const cells = grid.cells(row, band.from, band.to)
    if (!headingsIn(cells)) continue
    const rows = [...levelAbove(grid, row, headers.at(-1)?.at(-1) ?? 0, band), ...levelsOf(grid, row, band)]
    const text = cells.map((cell) => headingKey(cell.text)).join(' ')
    const repeated = text === last && !isTitled(grid, row, headers.at(-1) ?? [], band)
    if (!repeated) headers.push(rows)
    last = text
    row = rows.at(-1) as number
  }
  return headers.length > 0 ? headers : unknownHeader(grid, band)
}

/** Whether a header that says the same as the one above has a title of its own. */
function isTitled(grid: Grid, row: number, above: readonly number[], { from, to }: Band): boolean {
  for (let each = row - 1; each > (above.at(-1) ?? 0); each--) {
    const cells = grid.cells(each, from, to)
    if (cells.length === 0) continue
    return cells.length === 1 && !isNote(cells[0]?.text ?? '')
  }
  return false
}

/** A header of which no word is known: as wide as what is beneath it, and of texts above what are none. */
function unknownHeader(grid: Grid, { from, to }: Band): number[][] {
  for (let row = 1; row < grid.height; row++) {
    const cells = grid.cells(row, from, to)
    if (cells.length < 2 || !cells.every(({ text }) => mayBeHeading(text))) continue
    if (new Set(cells.map(({ text }) => text)).size !== cells.length) continue
    const beneath = grid.cells(row + 1, from, to)
    if (beneath.length >= 2 && beneath.length * 2 >= cells.length)
      return [[...levelAbove(grid, row, 0, { from, to }), ...levelsOf(grid, row, { from, to })]]
  }
  return []
}

/** The row above is part of a header where headings reach down from it, or stand over columns without one of their own. */
function levelAbove(grid: Grid, row: number, after: number, { from, to }: Band): number[] {
  const above = row - 1
  if (above <= after) return []
  const cells = grid.cells(above, from, to)
  if (
    cells.length < 2 ||
    !cells.every(({ text }) => mayBeHeading(text) && !/[:：]/u.test(text) && !isNote(text))
  )
    return []
  let reaching = 0
  let alone = 0
  for (let column = from; column <= to; column++) {
    const merge = grid.merge(row, column)
    if (merge && merge.top <= above && merge.bottom >= row) reaching++
    else if (grid.text(row, column) === '' && grid.text(above, column) !== '') alone++
  }
  return reaching > 0 || alone > 0 ? [above] : []
}

/** A header goes on below where a heading covers several columns, each with one of its own beneath. */
function levelsOf(grid: Grid, row: number, { from, to }: Band): number[] {
  const rows = [row]
  for (let next = row + 1; next <= Math.min(row + 2, grid.height); next++) {
    const above = next - 1
    let beneath = 0
    let fits = true
    for (let column = from; column <= to; column++) {
      const text = grid.text(next, column)
      const merge = grid.merge(next, column)
      if (text === '' || (merge && merge.top < next)) continue
      const heading = spanning(grid, above, column, from)
      if (!heading || !mayBeHeading(text)) fits = false
      beneath++
    }
    if (!fits || beneath < 2) {
      const continues = fits && beneath === 0 && isCoveredByMerges(grid, next, from, to)
      if (!continues) break
    }
    rows.push(next)
  }
  return rows
}

/** The heading that covers more columns than this one: merged, or with nothing beside it until the next. */
function spanning(grid: Grid, row: number, column: number, from: number): boolean {
  const merge = grid.merge(row, column)
  if (merge) return merge.right > merge.left && grid.text(row, column) !== ''
  if (grid.text(row, column) === '') {
    for (let left = column - 1; left >= from; left--) if (grid.text(row, left) !== '') return true
    return false
  }
  return grid.text(row, column + 1) === '' && grid.merge(row, column + 1) === undefined
}

function isCoveredByMerges(grid: Grid, row: number, from: number, to: number): boolean {
  let covered = 0
  for (let column = from; column <= to; column++) {
    const merge = grid.merge(row, column)
    if (merge && merge.top < row) covered++
  }
  return covered > 1
}

/** The last row of a table above the next one, whose titles stand right above its header. */
function endOfTable(grid: Grid, header: readonly number[], next: readonly number[], band: Band): number {
  let row = (next[0] as number) - 1
  for (; row > (header.at(-1) as number); row--) {
    const cells = grid.cells(row, band.from, band.to)
    const [only] = cells
    if (cells.length === 0) continue
    if (cells.length > 1 || !only || isNote(only.text) || isTotal(only.text)) return row
  }
  return row
}

function lastRow(grid: Grid, { from, to }: Band): number {
  let row = grid.height
  while (row > 0 && grid.isBlank(row, from, to)) row--
  return row
}

function tableOf(grid: Grid, band: Band, header: number[], top: number, bottom: number): FoundTable {
  const { from, to } = band
  const columns = columnsOf(grid, header, band)
  const leftOut: LeftOut[] = []
  const titles: string[] = grid.sheet.above.slice(-MOST_TITLES).map((title) => title.slice(0, LONGEST_TITLE))
  for (let row = top; row < (header[0] as number); row++) {
    const texts = grid.cells(row, 1, grid.width).map(({ text }) => text)
    const own = grid.cells(row, from, to).map(({ text }) => text)
    if (texts.length === 0) leftOut.push({ row, why: 'EMPTY' })
    else {
      titles.push((own.length > 0 ? own : texts).join(' ').slice(0, LONGEST_TITLE))
      leftOut.push({ row, why: texts.every(isNote) ? 'NOTE' : 'TITLE' })
    }
  }
  const headerText = columns.map(({ titles: levels }) => headingKey(levels.at(-1) ?? '')).join(' ')
  const first = (header.at(-1) as number) + 1
  const rows: FoundTable['rows'] = []
  let section: string | null = null
  const last = lastRecord(grid, first, bottom, band, columns)
  for (let row = first; row <= bottom; row++) {
    const why = reasonToLeaveOut(grid, row, band, columns, headerText, last)
    if (why === 'SECTION') section = grid.cells(row, from, to)[0]?.text.slice(0, LONGEST_TITLE) ?? null
    if (why) leftOut.push({ row, why })
    else rows.push({ row, section })
  }
  return { header, columns: daysAsOne(columns), rows, leftOut, titles: titles.slice(-MOST_TITLES) }
}

function columnsOf(grid: Grid, header: readonly number[], { from, to }: Band): FoundColumn[] {
  const columns: FoundColumn[] = []
  for (let column = from; column <= to; column++) {
    const titles: string[] = []
    for (const row of header) {
      let text = grid.text(row, column)
      if (text === '' && row !== header.at(-1) && grid.text(header.at(-1) as number, column) !== '')
        text = leftHeading(grid, row, column, from)
      if (text !== '' && titles.at(-1) !== plain(text)) titles.push(plain(text))
    }
    if (titles.length > 0 || hasText(grid, header, column)) columns.push({ column, titles })
  }
  return columns
}

/** 年, 月 and 日 beneath one heading are one column. */
function daysAsOne(columns: readonly FoundColumn[]): FoundColumn[] {
  const isPart = (index: number, part: string, above: string) => {
    const titles = columns[index]?.titles ?? []
    return titles.length > 1 && titles.slice(0, -1).join() === above && titles.at(-1) === part
  }
  const found: FoundColumn[] = []
  for (let index = 0; index < columns.length; index++) {
    const { column, titles } = columns[index]!
    const above = titles.slice(0, -1)
    if (isPart(index, '年', above.join()) && isPart(index + 1, '月', above.join())) {
      const parts = isPart(index + 2, '日', above.join()) ? 3 : 2
      const of = columns.slice(index, index + parts).map((each) => each.column)
      found.push({ column, titles: above, parts: of })
      index += parts - 1
    } else found.push(columns[index]!)
  }
  return found
}

function leftHeading(grid: Grid, row: number, column: number, from: number): string {
  for (let left = column - 1; left >= from; left--)
    if (grid.text(row, left) !== '') return grid.text(row, left)
  return ''
}

/** Whether there is something beneath a column without a heading. */
function hasText(grid: Grid, header: readonly number[], column: number): boolean {
  for (let row = (header.at(-1) as number) + 1; row <= grid.height; row++) {
    const merge = grid.merge(row, column)
    if (grid.text(row, column) !== '' && (!merge || merge.left === column)) return true
  }
  return false
}

function plain(text: string): string {
  return text.replace(/\s+/gu, '')
}

function reasonToLeaveOut(
  grid: Grid,
  row: number,
  { from, to }: Band,
  columns: readonly FoundColumn[],
  headerText: string,
  last: number,
): LeftOutBecause | undefined {
  const cells = grid.cells(row, from, to)
  const [first] = cells
  if (!first) return 'EMPTY'
  const headings = columns.map(({ column }) => headingKey(grid.text(row, column))).join(' ')
  if (headings === headerText || headingsIn(cells)) return 'REPEATED_HEADER'
  if (cells.length > 2 && cells.every(({ text }, index) => text === String(index + 1)))
    return 'REPEATED_HEADER'
  const own = cells.filter(({ left }) => {
    const merge = grid.merge(row, left)
    return !merge || merge.top === row || merge.left > from + 1
  })
  if (own.slice(0, 2).some(({ text }) => isTotal(text))) return 'TOTAL'
  if (isFooter(cells)) return 'NOTE'
  if (cells.length > 1) return row > last ? 'NOTE' : undefined
  if (row > last && isUncounted(grid, row, columns)) return 'NOTE'
  const wide = first.right > first.left || first.left === from
  if (!wide) return undefined
  const isData = columns.length <= 2 && first.right === first.left
  if (isData) return undefined
  // Where nothing but such rows comes after it, it heads no section.
  return row > last ? 'NOTE' : 'SECTION'
}

/** Whether a row has no number where the rows of its table are numbered: who issued it, 中共青铜峡市委组织部. */
function isUncounted(grid: Grid, row: number, columns: readonly FoundColumn[]): boolean {
  const number = columns.find(({ titles }) => otherColumn(titles.at(-1) ?? '') === 'number')
  return number !== undefined && grid.text(row, number.column) === ''
}

/** Who issued a sheet and when, beneath what is no column of days: 中共青铜峡市委组织部 | 2024年1月15日. */
function isSignedOff(
  grid: Grid,
  first: number,
  row: number,
  cells: readonly RowCell[],
  columns: readonly FoundColumn[],
): boolean {
  const [, day] = cells
  if (cells.length !== 2 || !day || !isYearAndMore(day.text)) return false
  const title = columns.find(({ column }) => column === day.left)?.titles.join('') ?? ''
  if (endings.DATE?.some((word) => title.endsWith(word))) return false
  for (let above = first; above < row; above++) if (isYearAndMore(grid.text(above, day.left))) return false
  return true
}

/** The last row of several cells that is neither a total nor a footer. */
function lastRecord(
  grid: Grid,
  first: number,
  bottom: number,
  { from, to }: Band,
  columns: readonly FoundColumn[],
): number {
  for (let row = bottom; row >= first; row--) {
    const cells = grid.cells(row, from, to)
    if (cells.length <= 1 || isTotal(cells[0]?.text ?? '') || isFooter(cells)) continue
    if (!isSignedOff(grid, first, row, cells, columns)) return row
  }
  return 0
}

export function isTotal(text: string): boolean {
  const key = text
    .slice(0, LONGEST_TITLE)
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/[:：].*$/u, '')
  return totals.some(
    (total) =>
      key === total ||
      (key.startsWith(total) && /^[\d（(]/u.test(key.slice(total.length))) ||
      // 英山社区小计, 4月小计
      (total.endsWith('计') && key.endsWith(total) && key.length <= LONGEST_TOTAL),
  )
}

const LONGEST_TOTAL = 14

export function isNote(text: string): boolean {
  const key = text.normalize('NFKC').trim()
  return notes.some((note) => key.startsWith(note) && /^\d*[\s:：.、（(]/u.test(`${key.slice(note.length)} `))
}

/** A note, or who made the sheet and when, in one cell or in several: 填表人：甲 | 审核人： | 乙 | 2024年6月. */
function isFooter(cells: readonly RowCell[]): boolean {
  const begins = (text: string) => isNote(text) || isSignature(text)
  return cells.every(({ text }, index) => {
    const before = cells[index - 1]
    if (begins(text)) return true
    return (
      before !== undefined && (isYearAndMore(text) || (begins(before.text) && /[:：]\s*$/u.test(before.text)))
    )
  })
}

function isSignature(text: string): boolean {
  const key = text.normalize('NFKC').replace(/\s/gu, '')
  if (SIGNED.test(key)) return true
  return signatures.some((word) => key.startsWith(word) && /^(?:\([^)]*\))?:/u.test(key.slice(word.length)))
}

/** 街道党工委书记（签字）：, （盖章） */
const SIGNED = /\((?:签字|签名|签章|盖章|公章)\):?/u

function isYearAndMore(text: string): boolean {
  return /^(?:19|20)\d{2}\s*[年./-]/u.test(withDigits(text))
}

import { bandsOf } from './bands'
import { columnsOf, daysAsOne } from './columns'
import type { Band, FoundTable, LeftOut } from './found-table'
import type { Grid } from './grid'
import { headersIn } from './headers'
import { headingKey, LONGEST_TITLE } from './heading'
import { lastRecord, reasonToLeaveOut } from './left-out'
import { isNote, isTotal } from './no-records'

/** Titles above a table, the nearest ones. */
const MOST_TITLES = 10

/** The tables of a sheet, from top to bottom and from left to right. */
export function findTables(grid: Grid): FoundTable[] {
  return bandsOf(grid).flatMap((band) => tablesIn(grid, band))
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

import type { Band, FoundColumn, LeftOutBecause } from './found-table'
import type { Grid, RowCell } from './grid'
import { headingsIn } from './headers'
import { headingKey } from './heading'
import { isDayAlone, isFooter, isTotal, isYearAndMore } from './no-records'
import { endings } from './vocabulary'

export function reasonToLeaveOut(
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
  const isNumbered = /^\d+$/u.test(own[0]?.text ?? '')
  if (own.slice(0, 2).some(({ text }) => isTotal(text, !isNumbered))) return 'TOTAL'
  if (isFooter(cells)) return 'NOTE'
  if (cells.length > 1) return row > last ? 'NOTE' : undefined
  const wide = first.right > first.left || first.left === from
  if (!wide) return undefined
  const isData = columns.length <= 2 && first.right === first.left
  if (isData) return undefined
  // Where nothing but such rows comes after it, it heads no section.
  return row > last ? 'NOTE' : 'SECTION'
}

/**
 * Who issued a sheet and when, from its left edge, with most columns blank and beneath what is no column of days:
 * 中共青铜峡市委组织部 | 2024年1月15日.
 */
function isSignedOff(
  grid: Grid,
  first: number,
  row: number,
  cells: readonly RowCell[],
  columns: readonly FoundColumn[],
): boolean {
  const [issuer, day] = cells
  if (cells.length !== 2 || !day || !isDayAlone(day.text) || columns.length < 4) return false
  if (issuer!.left !== columns[0]!.column || /^\d+$/u.test(issuer!.text)) return false
  const title = columns.find(({ column }) => column === day.left)?.titles.join('') ?? ''
  if (endings.DATE?.some((word) => title.endsWith(word))) return false
  for (let above = first; above < row; above++) if (isYearAndMore(grid.text(above, day.left))) return false
  return true
}

/** The last row of several cells that is neither a total nor a footer. */
export function lastRecord(
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

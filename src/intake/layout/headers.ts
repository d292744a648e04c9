import { periodOfYear } from '../cells/date'
import type { Band } from './found-table'
import type { Grid, RowCell } from './grid'
import { headingKey, mayBeHeading } from './heading'
import { isNote } from './no-records'
import { endsLikeHeading, isKnownHeading, otherColumn } from './vocabulary'

/** Tables on a sheet; nothing is taken in of one that has more. */
export const MOST_TABLES = 100

/** A row of headings: two that are known, or one and nothing that could not be a heading. */
export function headingsIn(cells: readonly RowCell[]): boolean {
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

/** The rows of each header; one that comes again beneath itself is no other table's. */
export function headersIn(grid: Grid, band: Band): number[][] {
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

import type { Band } from './found-table'
import type { Grid, RowCell } from './grid'
import { headingsIn } from './headers'
import { headingKey } from './heading'
import { isNote, isTotal } from './no-records'
import { otherColumn } from './vocabulary'

/** Headers at which it is looked whether tables stand beside each other. */
const MOST_HEADERS = 50

/** Stretches of columns with tables of their own: beside each other, a blank column or a heading that begins anew. */
export function bandsOf(grid: Grid): Band[] {
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

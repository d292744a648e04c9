import { FARTHEST } from '../../spreadsheet/extent'
import { type SourceCell, Unreadable } from '../source'
import { type CellContent, hasResult, withoutResult } from './cell-reader'
import { rangeAt } from './place'

/** Formulas 数组公式 that fill several cells and stand in the first of them: the others hold only their results. */
export class ArrayFormulas {
  /** by the column: how far down it is filled */
  private readonly filled = new Map<number, { bottom: number; formula: string }>()
  /** the columns of the row in hand that hold a result */
  private results = new Set<number>()

  take(column: number, content: CellContent): void {
    const { formula, results } = content
    // What is wrong with the cell of the formula itself is said there.
    if (formula !== undefined || hasResult(content)) this.results.add(column)
    if (formula === undefined || results === undefined) return
    const range = rangeAt(results)
    if (!range)
      throw new Unreadable(`the workbook is damaged: a formula fills the cells "${results}" 工作簿已损坏`)
    for (let place = range.left; place <= Math.min(range.right, FARTHEST); place++)
      if (range.bottom > (this.filled.get(place)?.bottom ?? 0))
        this.filled.set(place, { bottom: range.bottom, formula })
  }

  /** Gives the cells of a row that lack their result what is wrong with them. */
  fill(row: number, cells: SourceCell[]): void {
    for (const [column, { bottom, formula }] of this.filled) {
      if (bottom < row) this.filled.delete(column)
      else if (!this.results.has(column)) {
        while (cells.length < column) cells.push('')
        cells[column - 1] = withoutResult(formula)
      }
    }
    this.results = new Set()
  }
}

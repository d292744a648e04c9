import { Unreadable } from '../../register/source'
import { FARTHEST, LONGEST_CELL } from '../../spreadsheet/extent'
import { cellName } from './sheet'

/** What an office keeps by hand has fewer; a system exchanges more by import. */
export const MOST_ROWS = 10_000
const MOST_SHEETS = 200
/** Sheets are looked at from their first cell to their last, whether anything stands there or not. */
const MOST_CELLS = 1_000_000
const MOST_CHARACTERS = 10_000_000

const SMALLER = 'split it, or use the import'
const SMALLER_ZH = '请拆分或用导入'

/** What is left to read of a file that is taken in, over all of its sheets: nothing is kept that is too much. */
export class Room {
  private sheets = 0
  private rows = 0
  private cells = 0
  private characters = 0
  private height = 0
  private width = 0

  /** @throws Unreadable for a sheet too many */
  beginSheet(): void {
    this.sheets++
    if (this.sheets > MOST_SHEETS) throw tooMuch(`more than ${MOST_SHEETS} sheets`, '工作表过多')
    this.cells += this.height * this.width
    this.height = 0
    this.width = 0
  }

  /** The texts of the next row of the sheet, to the last that is not empty. Throws Unreadable where it is too much. */
  take(cells: readonly string[]): string[] {
    this.rows++
    this.height++
    if (this.rows > MOST_ROWS) throw tooManyRows()
    const row = cells.map((cell, index) => this.takeCell(cell, index + 1))
    while (row.at(-1) === '') row.pop()
    if (row.length > FARTHEST)
      throw new Unreadable(
        `row ${this.height} goes on right of ${cellName(this.height, FARTHEST)}; ${FARTHEST} columns are the most 列数过多`,
        this.height,
      )
    this.width = Math.max(this.width, row.length)
    if (this.cells + this.height * this.width > MOST_CELLS)
      throw tooMuch(`more than ${MOST_CELLS} cells, empty ones among them counted`, '单元格过多')
    return row
  }

  private takeCell(cell: string, column: number): string {
    if (cell.length > LONGEST_CELL)
      throw new Unreadable(
        `${cellName(this.height, column)} has ${cell.length} characters; a cell can have ${LONGEST_CELL} 单元格文字过长`,
        this.height,
      )
    this.characters += cell.length
    if (this.characters > MOST_CHARACTERS)
      throw tooMuch(`more than ${MOST_CHARACTERS} characters`, '文字过多')
    return cell.trim()
  }
}

export function tooManyRows(): Unreadable {
  return new Unreadable(
    `it has more than ${MOST_ROWS} rows, which are the most that are taken in at once; ${SMALLER} 行数过多，${SMALLER_ZH}`,
  )
}

function tooMuch(what: string, zh: string): Unreadable {
  return new Unreadable(`it has ${what}; ${SMALLER} ${zh}，${SMALLER_ZH}`)
}

import { cellName, type Merge, type Sheet } from '../read/sheet'

/** Characters of a cell that anything is made of; of a longer one no more is read than shows that it is too long. */
export const LONGEST_READ = 5000
/** Merges that say nothing: over a whole sheet, say. */
const MOST_OWNED = 500_000

/** The cells of a sheet by row and column, both from 1; a merged cell holds for all that it covers. */
export class Grid {
  readonly height: number
  readonly width: number
  private readonly owners = new Map<number, Merge>()
  private places: Map<string, number> | undefined

  constructor(readonly sheet: Sheet) {
    this.height = sheet.rows.length
    this.width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0)
    let owned = 0
    for (const merge of sheet.merges) {
      const right = Math.min(merge.right, this.width)
      const bottom = Math.min(merge.bottom, this.height)
      owned += Math.max(0, right - merge.left + 1) * Math.max(0, bottom - merge.top + 1)
      if (owned > MOST_OWNED) break
      for (let row = merge.top; row <= bottom; row++)
        for (let column = merge.left; column <= right; column++) this.owners.set(place(row, column), merge)
    }
  }

  /** The text of a cell; of a merged one, of its top left. */
  text(row: number, column: number): string {
    const owner = this.owners.get(place(row, column))
    return this.raw(owner?.top ?? row, owner?.left ?? column)
  }

  /** The text that stands in this very cell. */
  raw(row: number, column: number): string {
    const text = this.sheet.rows[row - 1]?.[column - 1] ?? ''
    return text.length > LONGEST_READ ? text.slice(0, LONGEST_READ + 1) : text
  }

  /** How the first cell is called that holds a text, from top to bottom. */
  cellWith(text: string): string | undefined {
    this.places ??= this.placesOfTexts()
    const found = this.places.get(text)
    return found === undefined ? undefined : this.name(Math.floor(found / PER_ROW), found % PER_ROW)
  }

  private placesOfTexts(): Map<string, number> {
    const places = new Map<string, number>()
    for (let row = 1; row <= this.height; row++)
      for (let column = 1; column <= this.width; column++) {
        const text = this.raw(row, column)
        if (text !== '' && !places.has(text)) places.set(text, place(row, column))
      }
    return places
  }

  merge(row: number, column: number): Merge | undefined {
    return this.owners.get(place(row, column))
  }

  /** How a cell is called: a merged one by its top left. */
  name(row: number, column: number): string {
    const owner = this.merge(row, column)
    return cellName(owner?.top ?? row, owner?.left ?? column)
  }

  isBlank(row: number, from = 1, to = this.width): boolean {
    for (let column = from; column <= to; column++) if (this.text(row, column) !== '') return false
    return true
  }

  /** The cells of a row that are not blank, merged ones once, with the columns that they cover. */
  cells(row: number, from = 1, to = this.width): RowCell[] {
    const cells: RowCell[] = []
    for (let column = from; column <= to; column++) {
      const text = this.text(row, column)
      const owner = this.merge(row, column)
      const left = Math.max(owner?.left ?? column, from)
      const last = cells.at(-1)
      if (last && owner && last.left === left && last.right === column - 1 && owner.left < column)
        last.right = column
      else if (text !== '') cells.push({ text, left: column, right: column })
    }
    return cells
  }
}

export interface RowCell {
  text: string
  left: number
  right: number
}

const PER_ROW = 16_384

function place(row: number, column: number): number {
  return row * PER_ROW + column
}

import { Illegible, type SourceCell } from '../../register/source'

/** Cells that are one: rows and columns counted from 1, all inclusive. */
export interface Merge {
  top: number
  left: number
  bottom: number
  right: number
}

/** A sheet as it is seen: its cells as text, and which of them are one. */
export interface Sheet {
  /** null: the file has no sheets, as a .csv */
  name: string | null
  /** nobody who opens the file sees it */
  hidden: boolean
  /** the first is row 1; rows end with their last cell that is not empty */
  rows: string[][]
  merges: Merge[]
  /** serial days count from 1904 */
  from1904: boolean
  /** cells ("B4") that hold a number with a fraction, whose last zeros are lost: 2023.1 may have been typed as 2023.10 */
  fractions: ReadonlySet<string>
  /** cells that cannot be taken for text */
  problems: ReadonlyMap<string, Illegible>
  /** what stands above it, outside of its cells: paragraphs of a document */
  above: string[]
}

/** A sheet of texts alone: nothing hidden, merged or wrong in it. */
export function plainSheet(rows: string[][], name: string | null = null): Sheet {
  return {
    name,
    hidden: false,
    rows,
    merges: [],
    from1904: false,
    fractions: new Set(),
    problems: new Map(),
    above: [],
  }
}

/** "AB" is column 28. */
export function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26))
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`
}

/** "B4:D6", or undefined where it is no range of cells. */
export function mergeOf(range: string): Merge | undefined {
  const [, left = '', top, right = '', bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? []
  if (top === undefined) return undefined
  return { top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) }
}

function columnNumber(name: string): number {
  return [...name].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}

/** Those of a row's cells that cannot be taken for text, by name; a truth value is true or false wherever it stands. */
export function problemsIn(row: number, cells: readonly SourceCell[]): [string, Illegible][] {
  return cells.flatMap((cell, index): [string, Illegible][] =>
    cell instanceof Illegible && cell.truth === undefined ? [[cellName(row, index + 1), cell]] : [],
  )
}

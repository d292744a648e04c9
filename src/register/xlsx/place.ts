export const LAST_ROW = 1_048_576
export const LAST_COLUMN = 16_384

export interface Place {
  /** counted from 1 */
  row: number
  column: number
}

/** "AB12" is in column 28; undefined for what names no cell. */
export function cellAt(reference: string): Place | undefined {
  const [, letters = '', digits] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? []
  if (digits === undefined) return undefined
  const place = { row: Number(digits), column: columnOf(letters) }
  return place.row >= 1 && place.row <= LAST_ROW && place.column <= LAST_COLUMN ? place : undefined
}

export interface Range {
  top: number
  bottom: number
  left: number
  right: number
}

/** "B2:C4", or one cell; undefined for what names none. */
export function rangeAt(reference: string): Range | undefined {
  const [first, last = first] = reference.split(':').map(cellAt)
  if (!first || !last || first.row > last.row || first.column > last.column) return undefined
  return { top: first.row, bottom: last.row, left: first.column, right: last.column }
}

/** "AB" is column 28. */
export function columnOf(letters: string): number {
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return column
}

/** Column 28 is "AB". */
export function lettersOf(column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return letters
}

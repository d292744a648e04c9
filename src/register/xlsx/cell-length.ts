import { LONGEST_CELL } from '../../spreadsheet/extent'

/** A character that XML cannot hold is written by seven. */
export const LONGEST_VALUE = 7 * LONGEST_CELL

/** A text and what comes next of it, as far as that is any use: a cell that goes on after it cannot be read. */
export function longer(text: string, piece: string): string {
  return text.length > LONGEST_VALUE ? text : text + piece
}

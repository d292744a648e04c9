/** No table has so many columns: what stands farther right counts as one cell, so that a row costs what is in it. */
export const FARTHEST = 256

/** A cell of a workbook holds no more characters than this. */
export const LONGEST_CELL = 32_767

/** A row no longer than what lies within FARTHEST, and as one cell the first of what is beyond. */
export function within<Cell>(row: readonly Cell[], isEmpty: (cell: Cell) => boolean): readonly Cell[] {
  if (row.length <= FARTHEST) return row
  const beyond = row.slice(FARTHEST).find((cell) => !isEmpty(cell))
  const kept = row.slice(0, FARTHEST)
  return beyond === undefined ? kept : [...kept, beyond]
}

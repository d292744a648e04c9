export type LeftOutBecause = 'TITLE' | 'NOTE' | 'SECTION' | 'TOTAL' | 'EMPTY' | 'REPEATED_HEADER'

export interface LeftOut {
  row: number
  why: LeftOutBecause
}

export interface FoundColumn {
  column: number
  /** of the levels of a header the lowest is the last */
  titles: readonly string[]
  /** of days of which year, month and day stand in columns of their own: these */
  parts?: readonly number[]
}

/** A table on a sheet. */
export interface FoundTable {
  header: number[]
  columns: FoundColumn[]
  /** its rows that are records, with the section that they stand in */
  rows: { row: number; section: string | null }[]
  leftOut: LeftOut[]
  /** texts above its header, the nearest last */
  titles: string[]
}

export interface Band {
  from: number
  to: number
}

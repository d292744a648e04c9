/** Where a register 台账 comes from: a folder of CSV files, or a workbook. Every pass reads it from the beginning. */
export interface RegisterSource {
  /** as the folder or file is called, for an error that is in none of its tables */
  name: string
  /** Throws Unreadable. */
  tables(): Promise<SourceTable[]>
}

/** A cell: its text, or what stands there that cannot be taken for text. */
export type SourceCell = string | Illegible

export class Illegible {
  constructor(
    /** what its reader sees */
    readonly shown: string,
    /** what is wrong with it and what to do */
    readonly problem: string,
    /** the number that it holds, which a column of numbers may take */
    readonly number?: string,
    /** true or false, which it holds as such, and which a column of these may take */
    readonly truth?: string,
    /** the number that it holds and the words shown behind it, which are no others than those of a column in 万元 */
    readonly counted?: { digits: string; words: string },
  ) {}
}

export function shownIn(cell: SourceCell): string {
  return typeof cell === 'string' ? cell : cell.shown
}

/** Cells of a record and the row that they stand in, as a spreadsheet counts: the header is in row 1. */
export interface SourceRecord {
  row: number
  cells: SourceCell[]
}

/** Records that stand one below the other from the first row on. */
export function recordsOf(rows: readonly SourceCell[][]): SourceRecord[] {
  return rows.map((cells, index) => ({ row: index + 1, cells }))
}

export interface SourceTable {
  /** as the file or sheet is called: a table's key or its Chinese name */
  name: string
  /** nobody who opens the workbook sees this sheet */
  hidden?: boolean
  bytes: number
  /**
   * Records in their order, the header first, a good number at a time; blank ones may be left out. Where they are
   * `ragged`, each ends with its last cell that is not empty. Throws Unreadable.
   */
  records(): AsyncIterable<SourceRecord[]>
  ragged?: boolean
}

/** A file that cannot be read to its end. */
export class Unreadable extends Error {
  constructor(
    message: string,
    /** the record that breaks it, counted from 1; null where that cannot be said */
    readonly row: number | null = null,
  ) {
    super(message)
  }
}

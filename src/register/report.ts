import type { ErrorCode, Problem, TableName } from './table'
import { tables } from './tables'

/** An error in a register: where it is and what to do. */
export interface ImportError {
  /** the table's key, of a table that is not known the name that it came with */
  table: string
  /** as a spreadsheet counts, the header being 1; null: the table as a whole */
  row: number | null
  column: string | null
  code: ErrorCode
  message: string
}

/** What became of the rows of a table; `rows` is the sum of new, changed, unchanged and left out. */
export interface TableReport {
  table: TableName
  rows: number
  created: number
  changed: number
  unchanged: number
  leftOut: number
  /** linkages of the register that are no longer in it, and were ended or taken back; no rows of the table */
  ended: number
}

export interface ImportReport {
  /** of the register after the import */
  revision: number
  tables: TableReport[]
  /** the first that were found, by table in the order of the format, row and column */
  errors: ImportError[]
  /** how many more were found; absent: none */
  furtherErrors?: number
}

/** Where the import is: bytes while it reads, rows after that. */
export interface ImportProgress {
  stage: 'reading' | 'checking' | 'writing'
  done: number
  total: number
}

/** Most errors that are told of one register: who mends these will try it again. */
export const TOLD_ERRORS = 1000

/** The errors of a register, of which there may be more than there is memory for. */
export class FoundErrors {
  readonly told: ImportError[] = []
  /** Those that say what is not the writer's to write. */
  readonly forbidden = new Set<ImportError>()
  length = 0
  /** One is in no row, or in the header. */
  isPlaceless = false

  push(error: ImportError, isForbidden = false): void {
    this.length++
    if (error.row === null || error.row === 1) this.isPlaceless = true
    if (this.told.length === TOLD_ERRORS) return
    this.told.push(error)
    if (isForbidden) this.forbidden.add(error)
  }

  get further(): number | undefined {
    return this.length > this.told.length ? this.length - this.told.length : undefined
  }
}

export function errorAt(table: string, row: number | null, { column, code, message }: Problem): ImportError {
  return { table, row, column, code, message }
}

export function inOrder(errors: readonly ImportError[]): ImportError[] {
  return [...errors].sort(
    (a, b) =>
      order(a.table) - order(b.table) ||
      compare(a.table, b.table) ||
      (a.row ?? 0) - (b.row ?? 0) ||
      place(a) - place(b) ||
      compare(a.code, b.code),
  )
}

function order(name: string): number {
  const index = tables.findIndex((table) => table.name === name)
  return index === -1 ? tables.length : index
}

function place({ table, column }: ImportError): number {
  return tables.find(({ name }) => name === table)?.columns.findIndex(({ key }) => key === column) ?? 0
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

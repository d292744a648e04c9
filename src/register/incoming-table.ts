import { type Header, misplacedHeader, readHeader } from './header'
import { plainKey, spelledLike } from './plain-key'
import { type ReadRow, readRow } from './read-row'
import { RowSet } from './row-set'
import { type SourceCell, type SourceTable, Unreadable } from './source'
import type { Problem, Row, Table } from './table'

/** A problem and the row that it is in; null where it is in none. */
export type Rejection = (row: number | null, problem: Problem) => void

/**
 * A table as it comes. It is read from its file as often as its rows are needed; what is kept of them is what others
 * may refer to, their keys, and which of them are invalid.
 */
export class IncomingTable {
  rows = 0
  /** key to the first row that has it */
  readonly keys = new Map<string, number>()
  /** those of them that are not in plain letters, by what they look like */
  private readonly spelled = new Map<string, string>()
  /** areas: code to code, level and street_kind as they are given */
  readonly places = new Map<string, Row>()
  readonly invalid = new RowSet()
  /** whether all keys could be read */
  keysKnown = true
  header: Header
  /** false: it breaks off, and what comes after that is not known */
  readable = true

  constructor(
    readonly table: Table,
    private readonly file: SourceTable,
    private readonly prefix: string,
  ) {
    this.header = readHeader(table, [])
  }

  /** The first reading: takes in header and keys, and rejects what is wrong with a header or a cell. */
  async readKeys(reject: Rejection): Promise<void> {
    try {
      for await (const batch of this.batches()) {
        for (const read of batch) {
          this.rows++
          for (const problem of read.problems) reject(read.row, problem)
          this.readKey(read, reject)
        }
      }
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      this.readable = false
      reject(error.row, { column: null, code: 'UNREADABLE', message: error.message })
      return
    }
    for (const problem of this.header.problems) reject(1, problem)
  }

  /** Its rows that are not blank, in batches. */
  async *batches(): AsyncGenerator<ReadRow[]> {
    this.header = readHeader(this.table, [])
    for await (const records of this.file.records()) {
      const batch: ReadRow[] = []
      for (const { row, cells } of records) {
        if (row === 1) this.header = readHeader(this.table, cells)
        const read = row > 1 && this.read(cells, row)
        if (read) batch.push(read)
      }
      if (batch.length > 0) yield batch
    }
  }

  private read(record: SourceCell[], row: number): ReadRow | undefined {
    const problem = misplacedHeader(this.table, this.header, record, row)
    if (problem && this.header.columns.some((column) => column))
      return { row, key: null, given: {}, problems: [problem] }
    if (problem) this.header = { ...this.header, problems: [problem], sound: false }
    const { prefix, file } = this
    return readRow(this.table, this.header, record, row, { prefix, ragged: file.ragged === true })
  }

  /** The row with this key, if it is to be written. */
  validRow(key: string): number | undefined {
    const row = this.keys.get(key)
    return row === undefined || !this.header.sound || this.invalid.has(row) ? undefined : row
  }

  get leftOut(): number {
    return this.header.sound ? this.invalid.size : this.rows
  }

  isValid(row: number): boolean {
    return this.header.sound && !this.invalid.has(row)
  }

  private readKey({ row, key, given }: ReadRow, reject: Rejection): void {
    if (key === null) this.keysKnown = false
    if (key === null || this.table.partOf) return
    const earlier = this.keys.get(key)
    if (earlier !== undefined) {
      const message = `row ${earlier} has the ${this.table.key} ${key} already; each row needs its own 编号重复`
      reject(row, { column: this.table.key, code: 'DUPLICATE_REF', message })
      return
    }
    const other = this.alike(key)
    if (other !== undefined) reject(row, spelledLike(this.table, key, other))
    this.keys.set(key, row)
    const { code, level, street_kind } = given
    if (this.table.name === 'areas') this.places.set(key, { code, level, street_kind } as Row)
  }

  /** A key that came before and looks like this one, in letters of another width. */
  private alike(key: string): string | undefined {
    const plain = plainKey(key)
    const other = this.spelled.get(plain) ?? (this.keys.has(plain) ? plain : undefined)
    if (plain !== key) this.spelled.set(plain, key)
    return other
  }
}

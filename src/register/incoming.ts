import { IncomingTable } from './incoming-table'
import { nearest } from './nearest'
import { errorAt, FoundErrors, type ImportError, type ImportProgress } from './report'
import { type RegisterSource, type SourceTable, Unreadable } from './source'
import type { Problem, TableName } from './table'
import { tableCalled, tables } from './tables'

/** A register as it comes: its tables, and the errors found in them so far. */
export class Incoming {
  readonly errors = new FoundErrors()
  private readonly byName = new Map<TableName, IncomingTable>()
  private opened = true

  /** Reads the source once. `prefix` goes before every ref. */
  static async read(
    source: RegisterSource,
    prefix: string,
    onProgress: (progress: ImportProgress) => void,
  ): Promise<Incoming> {
    const incoming = new Incoming()
    const files = await incoming.open(source)
    const total = files.reduce((sum, { bytes }) => sum + bytes, 0)
    let done = 0
    for (const file of files) {
      const table = tableCalled(file.name)
      if (!table) incoming.errors.push(unknownTable(file))
      else if (file.hidden) incoming.errors.push(hiddenSheet(table.name, file.name))
      else if (incoming.byName.has(table.name)) incoming.errors.push(secondFile(table.name, file.name))
      else {
        const incomingTable = new IncomingTable(table, file, prefix)
        incoming.byName.set(table.name, incomingTable)
        await incomingTable.readKeys((row, problem) => incoming.reject(incomingTable, row, problem))
      }
      done += file.bytes
      onProgress({ stage: 'reading', done, total })
    }
    return incoming
  }

  /** In the order of the format. */
  get tables(): IncomingTable[] {
    return tables.flatMap(({ name }) => this.byName.get(name) ?? [])
  }

  get rows(): number {
    return this.tables.reduce((sum, { rows }) => sum + rows, 0)
  }

  /** false: a file breaks off, and nothing can be said of what it would have held */
  get readable(): boolean {
    return this.opened && this.tables.every(({ readable }) => readable)
  }

  private async open(source: RegisterSource): Promise<SourceTable[]> {
    try {
      return await source.tables()
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      this.opened = false
      this.errors.push(
        errorAt(source.name, null, { column: null, code: 'UNREADABLE', message: error.message }),
      )
      return []
    }
  }

  /** false: which rows come cannot be said for certain */
  get keysKnown(): boolean {
    return !this.errors.isPlaceless && this.tables.every(({ keysKnown }) => keysKnown)
  }

  table(name: TableName): IncomingTable | undefined {
    return this.byName.get(name)
  }

  /** Reports an error. The row that it is in is invalid from then on; one in the header is no row's. */
  reject({ table, invalid }: IncomingTable, row: number | null, problem: Problem): void {
    this.errors.push(errorAt(table.name, row, problem), problem.isForbidden)
    if (row !== null && row > 1) invalid.add(row)
  }
}

function unknownTable({ name, hidden }: SourceTable): ImportError {
  const names = tables.flatMap((table) => [table.name, table.title])
  const which = hidden ? `the hidden sheet "${name}" is no table` : `there is no table "${name}"`
  const message = `${which}; the nearest is ${nearest(name.slice(0, 60), names)} 没有这个表，最接近的如上`
  return errorAt(name, null, { column: null, code: 'UNKNOWN_TABLE', message })
}

function hiddenSheet(table: TableName, sheet: string): ImportError {
  const message = `the sheet "${sheet}" is hidden; show it if it is to be imported, or delete it 该表被隐藏`
  return errorAt(table, null, { column: null, code: 'INVALID', message })
}

function secondFile(table: TableName, file: string): ImportError {
  const message = `"${file}" is the table ${table}, which is there already under its other name; keep one of them 同一表出现两次`
  return errorAt(table, null, { column: null, code: 'INVALID', message })
}

import { type RegisterSource, recordsOf, type SourceTable } from '../source'
import type { Row, Table, TableName, Value } from '../table'
import { tableNamed } from '../tables'

/** A row that is to stand as it is here, with the parts that it is to have. */
export interface GivenRow {
  table: Table
  row: Row
}

/** A register in memory. Its values go through the same cells as those of a file, and so through the same checks. */
export class GivenRegister implements RegisterSource {
  readonly name = 'input'
  private readonly byTable = new Map<TableName, Row[]>()
  /** Where the rows of a table come from. */
  private readonly origins = new Map<TableName, GivenRow[]>()

  constructor(rows: readonly GivenRow[]) {
    for (const given of rows) {
      const { table, row } = given
      const { [table.parts?.as ?? '']: parts, ...own } = row
      this.add(table.name, own, given)
      if (!table.parts || parts === undefined) continue
      const owner = tableNamed(table.parts.table).key
      this.rows(table.parts.table)
      for (const part of (parts ?? []) as Row[])
        this.add(table.parts.table, { [owner]: row[table.key] ?? null, ...part }, given)
    }
  }

  async tables(): Promise<SourceTable[]> {
    return [...this.byTable].map(([name, rows]) => ({
      name,
      bytes: 0,
      records: async function* () {
        const columns = tableNamed(name).columns.map(({ key }) => key)
        yield recordsOf([columns, ...rows.map((row) => columns.map((column) => asText(row[column] ?? null)))])
      },
    }))
  }

  /** The row that an error is about, and for one in a part which part of it, given the row as reports count. */
  origin(table: TableName, row: number | null): { given: GivenRow; part: number | null } | undefined {
    const given = this.origins.get(table)?.[(row ?? 0) - 2]
    if (!given) return undefined
    if (given.table.name === table) return { given, part: null }
    return { given, part: (row as number) - 2 - (this.origins.get(table)?.indexOf(given) as number) }
  }

  private add(table: TableName, row: Row, given: GivenRow): void {
    this.rows(table).push(row)
    this.origins.set(table, this.origins.get(table) ?? [])
    this.origins.get(table)?.push(given)
  }

  private rows(table: TableName): Row[] {
    const rows = this.byTable.get(table) ?? []
    this.byTable.set(table, rows)
    return rows
  }
}

function asText(value: Value): string {
  if (value === null) return ''
  return Array.isArray(value) ? value.join(';') : String(value)
}

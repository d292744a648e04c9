import { isDeepStrictEqual } from 'node:util'
import type { IncomingTable } from './incoming-table'
import type { Row, Table } from './table'

/** The incoming rows that are part of another table's rows, by the row that they are part of. */
export class Parts {
  private readonly byOwner = new Map<string, Row[]>()
  /** how many were not there before */
  created = 0

  /** Undefined where the table of the parts does not come, or its header cannot be used: owners keep what they have. */
  static async read(incomingTable: IncomingTable | undefined): Promise<Parts | undefined> {
    if (!incomingTable?.readable || !incomingTable.header.sound) return undefined
    const parts = new Parts()
    for await (const batch of incomingTable.batches())
      for (const { row, key, given } of batch)
        if (key !== null && incomingTable.isValid(row)) parts.add(incomingTable.table, key, given)
    return parts
  }

  /** The parts of an owner, each once and in order. An owner that comes without any has none. */
  take(owner: string, kept: Row[]): Row[] {
    const rows = (this.byOwner.get(owner) ?? []).sort(byStart)
    this.byOwner.delete(owner)
    const distinct = rows.filter((row, index) => index === 0 || !isDeepStrictEqual(row, rows[index - 1]))
    this.created += distinct.filter((row) => !kept.some((one) => isDeepStrictEqual(one, row))).length
    return distinct
  }

  /** Owners of which only parts come. */
  get owners(): string[] {
    return [...this.byOwner.keys()]
  }

  private add({ columns, key: owner }: Table, key: string, given: Row): void {
    const row = Object.fromEntries(
      columns
        .filter((column) => column.key !== owner)
        .map((column) => [column.key, given[column.key] ?? null]),
    )
    this.byOwner.set(key, [...(this.byOwner.get(key) ?? []), row])
  }
}

function byStart(a: Row, b: Row): number {
  const [first, second] = [a, b].map(({ start, end }) => `${start} ${end ?? '~'}`) as [string, string]
  return first < second ? -1 : first > second ? 1 : 0
}

import { isDeepStrictEqual } from 'node:util'
import type { IncomingTable } from './incoming-table'
import type { Row, Table, Value } from './table'

/** The incoming rows that are part of another table's rows, by the row that they are part of. */
export class Parts {
  private readonly byOwner = new Map<string, Row[]>()

  /** Undefined where no such table comes, or its header cannot be used: owners keep what they have. */
  static async read(incoming: IncomingTable | undefined): Promise<Parts | undefined> {
    if (!incoming?.readable || !incoming.header.sound) return undefined
    const parts = new Parts()
    for await (const batch of incoming.batches())
      for (const { row, key, given } of batch)
        if (key !== null && incoming.isValid(row)) parts.add(incoming.table, key, given)
    return parts
  }

  /** Hands out the parts of an owner, each once and in order. An owner that comes without any has none. */
  take(owner: string): Row[] {
    const rows = (this.byOwner.get(owner) ?? []).sort(byStart)
    this.byOwner.delete(owner)
    return rows.filter((row, index) => !isDeepStrictEqual(row, rows[index - 1]))
  }

  /** Those whose parts were not handed out. */
  get owners(): string[] {
    return [...this.byOwner.keys()]
  }

  private add({ columns, key: owner }: Table, key: string, given: Row): void {
    const own = columns.filter((column) => column.key !== owner)
    const row = Object.fromEntries(own.map((column) => [column.key, given[column.key] ?? null]))
    const rows = this.byOwner.get(key)
    if (rows) rows.push(row)
    else this.byOwner.set(key, [row])
  }
}

/** How many of these parts are not among those that are there. */
export function countNew(parts: Value | undefined, kept: Value | undefined): number {
  const there = (kept ?? []) as Row[]
  return ((parts ?? []) as Row[]).filter((part) => !there.some((one) => isDeepStrictEqual(part, one))).length
}

/** Turns by their start, steps by their moment; what begins together keeps the order of the file. */
function byStart(a: Row, b: Row): number {
  const [first, second] = [a, b].map(({ start, end, at }) => `${start ?? at} ${end ?? '~'}`) as [
    string,
    string,
  ]
  return first < second ? -1 : first > second ? 1 : 0
}

import type { GraphTransaction } from '../graph/graph'
import type { IncomingTable } from './incoming-table'
import type { Conflict, Problem } from './table'

const BATCH = 1000

/** A row that cannot stand beside others. */
export interface Clash {
  table: IncomingTable
  row: number
  problem: Problem
}

/** Where rows just written break a rule between rows; the latest row of the import that takes part is to blame. */
export async function findClashes(
  transaction: GraphTransaction,
  table: IncomingTable,
  { code, column, question, message }: Conflict,
  written: readonly string[],
): Promise<Clash[]> {
  const others = new Map<number, Set<string>>()
  for (let start = 0; start < written.length; start += BATCH) {
    for (const { clash } of await transaction.run(question, { keys: written.slice(start, start + BATCH) })) {
      const valid = clash.flatMap((key) => table.validRow(key) ?? [])
      const row = Math.max(...(valid.length > 0 ? valid : clash.flatMap((key) => table.keys.get(key) ?? [])))
      const found = others.get(row) ?? new Set()
      for (const key of clash) if (table.keys.get(key) !== row) found.add(key)
      others.set(row, found)
    }
  }
  return [...others].map(([row, keys]) => {
    return { table, row, problem: { column, code, message: message([...keys].sort()) } }
  })
}

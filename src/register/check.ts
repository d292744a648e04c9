import type { Incoming } from './incoming'
import type { IncomingTable } from './incoming-table'
import type { Lookup } from './lookup'
import { overlay } from './merge'
import type { ReadRow } from './read-row'
import { isPointer, type Pointer, pointersOf, Referents } from './references'
import type { Problem, Row, StoredRow } from './table'

/** How a check goes about it. */
export interface Check {
  incoming: Incoming
  lookup: Lookup
  /** leave out rows that depend on one that is left out */
  acceptValid: boolean
  /** rows that were valid are looked at again, because others were left out since */
  again: boolean
  onProgress: (rows: number) => void
}

/** The second reading: rules between the cells of a row, and whether there is what rows refer to. */
export async function checkRows(check: Check): Promise<void> {
  let done = 0
  for (const table of check.incoming.tables) {
    let rejected = table.readable ? await checkTable(table, check) : 0
    // One that is left out may be what an earlier row of its own table depends on.
    while (check.acceptValid && rejected > 0) rejected = await checkTable(table, { ...check, again: true })
    done += table.rows
    check.onProgress(done)
  }
}

async function checkTable(incomingTable: IncomingTable, check: Check): Promise<number> {
  const { incoming, acceptValid, lookup, again } = check
  const before = incoming.errors.length
  for await (const batch of incomingTable.batches()) {
    const reads = again ? batch.filter(({ row }) => incomingTable.isValid(row)) : batch
    const rows = await wholeRows(incomingTable, reads, lookup)
    const findings = rows.map((row) => ({
      pointers: pointersOf(incomingTable.table, row),
      parents: parentsOf(incomingTable, row),
    }))
    const pointers = findings.flatMap((found) => [...found.pointers.filter(isPointer), ...found.parents])
    const referents = await Referents.of(pointers, incoming, acceptValid, lookup)
    reads.forEach(({ row }, index) => {
      const { pointers, parents } = findings[index] as (typeof findings)[number]
      const problems: (Problem | undefined)[] = [
        ...pointers.map((found) => (isPointer(found) ? referents.problem(found) : found)),
        referents.parentProblem(parents),
        ...(again ? [] : (incomingTable.table.check?.(rows[index] as Row) ?? [])),
      ]
      for (const problem of problems) if (problem) incoming.reject(incomingTable, row, problem)
    })
  }
  return incoming.errors.length - before
}

/** The rows as they will stand: where columns are absent, with what the graph holds in them. */
async function wholeRows({ table, header }: IncomingTable, reads: ReadRow[], lookup: Lookup): Promise<Row[]> {
  const partial = table.check && table.columns.some(({ key }) => !header.has(key))
  const keys = partial ? reads.flatMap(({ key }) => key ?? []) : []
  const stored: Map<string, StoredRow> = await lookup.stored(table.name, keys)
  return reads.map(({ key, given }) => overlay(table, given, key === null ? undefined : stored.get(key)))
}

function parentsOf({ table }: IncomingTable, row: Row): Pointer[] {
  if (!table.defaultParents || row.parent_code !== null || row.code === null) return []
  return table.defaultParents(row).map((key) => ({ column: 'parent_code', table: table.name, key }))
}

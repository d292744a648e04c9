import type { IncomingTable } from './incoming-table'
import type { ReadRow } from './read-row'
import { isPointer, pointersOf } from './references'

/**
 * The valid rows of a table, in batches, none before a row of its own table that it refers to. A row whose parent
 * comes later in the file waits for it in memory.
 */
export async function* parentsFirst(incoming: IncomingTable): AsyncGenerator<ReadRow[]> {
  const { table } = incoming
  const refersToItself = table.columns.some(({ refersTo }) => refersTo?.tables.includes(table.name))
  const done = new Set<string>()
  const isReady = (read: ReadRow) => awaited(incoming, read).every((key) => done.has(key))
  let waiting: ReadRow[] = []
  for await (const batch of incoming.batches()) {
    const valid = batch.filter(({ row }) => incoming.isValid(row))
    if (refersToItself) waiting.push(...valid)
    else yield valid
    for (let ready = release(); ready.length > 0; ready = release()) yield ready
  }

  function release(): ReadRow[] {
    const ready: ReadRow[] = []
    waiting = waiting.filter((read) => {
      if (!isReady(read)) return true
      done.add(read.key as string)
      ready.push(read)
      return false
    })
    return ready
  }
}

/** The keys of coming rows that a row's own table must have first. */
function awaited(incoming: IncomingTable, { given }: ReadRow): string[] {
  const { table } = incoming
  const own = pointersOf(table, given).filter((pointer) => isPointer(pointer) && pointer.table === table.name)
  const keys = own.map((pointer) => (pointer as { key: string }).key)
  if (!given.parent_code && table.defaultParents) keys.push(...table.defaultParents(given).slice(0, 1))
  return keys.filter((key) => incoming.validRow(key) !== undefined)
}

import type { GraphTransaction } from '../graph/graph'
import { question } from '../graph/question'
import type { Lookup } from './lookup'
import type { Write } from './put'
import { type Author, type Revision, recordChanges } from './revision'
import { publicId, type Table } from './table'

const retract = question<{ ids: string[]; at: string }, { retracted: number }>('retractLinkages')

/** Those of the rows that the graph holds and that were not taken back yet. */
export async function standing(
  table: Table,
  rows: readonly { key: string }[],
  lookup: Lookup,
): Promise<Write[]> {
  const stored = await lookup.stored(
    table.name,
    rows.map(({ key }) => key),
  )
  return [...stored.values()].flatMap((one) =>
    one.current ? [{ key: one.key, row: one.row, stored: one }] : [],
  )
}

/** Takes linkages back, and says so; `recorded` is how many changes the revision has already. */
export async function takeBack(
  transaction: GraphTransaction,
  revision: Revision,
  author: Author,
  table: Table,
  writes: readonly Write[],
  recorded: number,
): Promise<void> {
  const ids = writes.map(({ key }) => publicId(table, key))
  await transaction.run(retract, { ids, at: revision.at })
  const changes = writes.map(({ row }, index) => ({
    subjectId: ids[index] as string,
    before: row,
    after: null,
  }))
  await recordChanges(transaction, revision, author, changes, recorded)
}

import type { GraphTransaction } from '../graph/graph'
import { question } from '../graph/question'
import type { Lookup } from './lookup'
import type { Write } from './put'
import { type Author, type Revision, recordChanges } from './revision'
import { publicId, type Row, type Table } from './table'

const retract = question<{ ids: string[]; at: string }, { retracted: number }>('retractVersions')

/** A row of a linkage or an exemption that stands. */
export interface Leaver {
  table: Table
  key: string
  row: Row
}

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

/** Takes linkages and exemptions back, and says so. */
export async function takeBack(
  transaction: GraphTransaction,
  revision: Revision,
  author: Author,
  leavers: readonly Leaver[],
): Promise<void> {
  const ids = leavers.map(({ table, key }) => publicId(table, key))
  await transaction.run(retract, { ids, at: revision.at })
  const changes = leavers.map(({ row }, index) => ({
    subjectId: ids[index] as string,
    before: row,
    after: null,
  }))
  await recordChanges(transaction, revision, author, changes)
}

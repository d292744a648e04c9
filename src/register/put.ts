import type { GraphTransaction } from '../graph/graph'
import { question } from '../graph/question'
import { writeOf } from './derived/questions'
import type { Lookup } from './lookup'
import { merge, same } from './merge'
import { normalForm } from './normal-form'
import { spelled } from './pinyin'
import { type Author, type Revision, recordChanges } from './revision'
import { rememberSpellings } from './spellings'
import { rememberThings } from './states'
import { publicId, type Row, type StoredRow, type Table } from './table'
import { asWritten } from './version'

const spellNames = question<{ names: ComparedNames[] }, { written: number }>('spellNames')

/** How the name of something and its former ones are compared, and how they sound. */
interface ComparedNames {
  id: string
  plain: string[]
  pinyin: string[]
}

/** A row to write and what the graph holds of it. */
export interface Write {
  key: string
  row: Row
  stored: StoredRow | undefined
}

/** Those of the given rows of a table that say something new, as they will stand. */
export async function planned(
  table: Table,
  rows: readonly { key: string; given: Row }[],
  lookup: Lookup,
  today: string,
): Promise<Write[]> {
  const stored = await lookup.stored(
    table.name,
    rows.map(({ key }) => key),
  )
  const writes = rows.map(({ key, given }) => {
    const before = stored.get(key)
    return { key, row: merge(table, given, before, today), stored: before }
  })
  await table.complete?.(
    writes.map(({ row }) => row),
    lookup,
  )
  return writes.filter(({ row, stored }) => !stored?.current || !same(row, stored.row))
}

/** Writes rows and their changes. */
export async function put(
  transaction: GraphTransaction,
  revision: Revision,
  author: Author,
  table: Table,
  writes: readonly Write[],
): Promise<void> {
  if (!table.versioned) {
    const standing = writes.filter(({ stored }) => stored?.current)
    await rememberThings(
      transaction,
      revision,
      standing.map(({ key }) => publicId(table, key)),
    )
  }
  const rows = writes.map(({ row, stored }) => asWritten(table, row, stored))
  await writeRows(transaction, table, rows, revision.at)
  await rememberSpellings(
    transaction,
    writes.filter(({ stored }) => !stored).map(({ key }) => publicId(table, key)),
  )
  const names = namesOf(table, writes)
  if (names.length > 0) await transaction.run(spellNames, { names })
  const changes = writes.map(({ key, row, stored }) => ({
    subjectId: publicId(table, key),
    before: stored?.current ? inOrderOf(row, stored.row) : null,
    after: row,
  }))
  await recordChanges(transaction, revision, author, changes)
}

/** Puts rows that are whole into the graph. */
export async function writeRows(
  transaction: GraphTransaction,
  table: Table,
  rows: Row[],
  at: string,
): Promise<void> {
  const write = writeOf(table)
  const [answer] = await transaction.run(write, { rows, at })
  if (answer?.written !== rows.length)
    throw new Error(
      `${write.name} wrote ${answer?.written} of ${rows.length} rows: what they refer to is gone`,
    )
  if (table.afterwards) await transaction.run(table.afterwards, { rows, at })
}

/** What can be searched for: what has a name, or else a title. */
function namesOf(table: Table, writes: readonly Write[]): ComparedNames[] {
  const column = ['name', 'title'].find((key) => table.columns.some((each) => each.key === key))
  if (column === undefined || table.versioned) return []
  return writes.flatMap(({ key, row }) => {
    const names = [row[column] ?? [], row.former_names ?? []].flat().map(String)
    return names.length > 0
      ? [{ id: publicId(table, key), plain: names.map(normalForm), pinyin: names.map(spelled) }]
      : []
  })
}

function inOrderOf(row: Row, stored: Row): Row {
  return Object.fromEntries(Object.keys(row).map((column) => [column, stored[column] ?? null]))
}

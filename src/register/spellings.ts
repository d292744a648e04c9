import type { GraphTransaction } from '../graph/graph'
import { question } from '../graph/question'
import type { Lookup } from './lookup'
import { plainKey, spelledLike } from './plain-key'
import type { Naming } from './reach'
import { type Problem, publicId, type Table } from './table'

const keepSpellings = question<{ spellings: Spelling[] }, { kept: number }>('keepSpellings')
const spelledOtherwise = question<{ ids: Spelling[] }, { id: string; other: string }>('spelledOtherwise')

/** An id and what it is in plain letters: unit:Ｐ１ is unit:P1. */
interface Spelling {
  id: string
  plain: string
}

/** Keeps how these ids look, of those that are not in plain letters themselves. */
export async function rememberSpellings(
  transaction: GraphTransaction,
  ids: readonly string[],
): Promise<void> {
  const spellings = ids.map((id) => ({ id, plain: plainKey(id) })).filter(({ id, plain }) => id !== plain)
  if (spellings.length > 0) await transaction.run(keepSpellings, { spellings })
}

/** What is wrong with new keys that look like those of rows that do not come and are there: P1 beside Ｐ１. */
export async function spellingProblems(
  table: Table,
  keys: readonly string[],
  comes: (key: string) => boolean,
  lookup: Lookup,
  naming: Naming,
): Promise<Map<string, Problem>> {
  const others = table.partOf ? new Map<string, string>() : await alike(table, keys, lookup)
  const there = await lookup.stored(table.name, others.values())
  const found = [...others].filter(([, other]) => there.has(other) && !comes(other))
  const named = await naming(found.map(([, other]) => other))
  return new Map(found.map(([key, other]) => [key, spelledLike(table, key, named(other))]))
}

/** By key one that looks like it, which the register has or had. */
async function alike(table: Table, keys: readonly string[], lookup: Lookup): Promise<Map<string, string>> {
  const plain = keys.map((key) => [key, plainKey(key)] as const).filter(([key, other]) => key !== other)
  const ids = keys.map((key) => publicId(table, key)).map((id) => ({ id, plain: plainKey(id) }))
  const spelled = ids.length > 0 ? await lookup.ask(spelledOtherwise, { ids }) : []
  return new Map([...plain, ...spelled.map(({ id, other }) => [keyIn(id), keyIn(other)] as const)])
}

function keyIn(id: string): string {
  return id.slice(id.indexOf(':') + 1)
}

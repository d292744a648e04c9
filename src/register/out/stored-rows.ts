import type { Graph } from '../../graph/graph'
import { question } from '../../graph/question'
import { rowsOf } from '../derived/questions'
import { publicId, type Row, type Table } from '../table'
import { tableNamed } from '../tables'

const BATCH = 1000

const storedKeys = question<{ after: string; end: string; limit: number }, { id: string }>('storedKeys')

/** All rows of a table that the register holds now, by key, a batch at a time. */
export async function* storedRows(graph: Graph, table: Table): AsyncGenerator<Row[]> {
  if (!table.partOf) return yield* ownRows(graph, table)
  const owner = tableNamed(table.partOf)
  const as = owner.parts?.as as string
  for await (const rows of ownRows(graph, owner))
    yield rows.flatMap((row) =>
      (row[as] as Row[]).map((part) => ({ ...part, [table.key]: row[owner.key] as string })),
    )
}

async function* ownRows(graph: Graph, table: Table): AsyncGenerator<Row[]> {
  const first = publicId(table, '')
  // The sign after the colon: all ids of the type, and none of another, lie before it.
  const end = first.replace(/:$/, ';')
  const stored = rowsOf(table)
  for (let after = first; ; ) {
    const ids = await graph.read(storedKeys, { after, end, limit: BATCH })
    const keys = ids.map(({ id }) => id.slice(first.length))
    const found = keys.length === 0 ? [] : await graph.read(stored, { keys })
    const rows = new Map(found.map((row) => [row.key, row]))
    const current = keys.flatMap((key) => (rows.get(key)?.current ? [rows.get(key)?.row as Row] : []))
    if (current.length > 0) yield current
    if (ids.length < BATCH) return
    after = ids.at(-1)?.id as string
  }
}

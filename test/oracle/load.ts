import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import type { Graph } from '../../src/graph/graph'
import { csvFolder } from '../../src/register/csv/csv-folder'
import { importRegister } from '../../src/register/import'
import type { TestService } from '../support/service'
import type { KnownAt } from './questions/question'
import { type Import, tableNames } from './rows'

const LATEST =
  '{ pairings(filter: {status: [UPCOMING, IN_FORCE, EXPIRED, TERMINATED, UNCERTAIN]}, first: 500) { nodes { recordedFrom } } }'

/** Imports two registers, one after the other, and tells at which moments each was known. */
export async function load(
  graph: Graph,
  { ask }: TestService,
  imports: readonly Import[],
): Promise<Record<KnownAt, string>> {
  const moments: string[] = []
  for (const each of imports) {
    await importRows(graph, each)
    const { data } = await ask(LATEST)
    moments.push(
      data.pairings.nodes
        .map((node: { recordedFrom: string }) => node.recordedFrom)
        .sort()
        .at(-1),
    )
  }
  const [first, second] = moments as [string, string]
  const before = (moment: string) => new Date(Date.parse(moment) - 1).toISOString()
  return {
    BEFORE: before(first),
    FIRST: first,
    END_OF_FIRST: before(second),
    SECOND: second,
    NOW: '2999-01-01T00:00:00Z',
  }
}

async function importRows(graph: Graph, { today, tables }: Import): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'oracle-'))
  try {
    for (const table of tableNames)
      if (tables[table].length > 0)
        writeFileSync(join(folder, `${table}.csv`), stringify(tables[table], { header: true }))
    const { errors } = await importRegister(graph, csvFolder(folder), { actor: 'oracle', today })
    if (errors.length > 0)
      throw new Error(`The register does not import: ${JSON.stringify(errors.slice(0, 5))}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

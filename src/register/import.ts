import type { Graph } from '../graph/graph'
import { today } from '../time/partial-date'
import { checkRows } from './check'
import { Incoming } from './incoming'
import type { IncomingTable } from './incoming-table'
import { Lookup } from './lookup'
import { type ImportProgress, type ImportReport, inOrder, type TableReport } from './report'
import { currentRevision, takeRevision } from './revision'
import type { RegisterSource } from './source'
import { Writer } from './write'

export interface ImportOptions {
  /** who imports, as the changes name them */
  actor: string
  reason?: string
  /** check only */
  dryRun?: boolean
  /** write what is valid and leave out the rest, with the rows that depend on it */
  acceptValid?: boolean
  /** the register's key; with a dot it goes before every ref */
  register?: string
  /** the day of first recording of what comes without one; absent: today in China */
  today?: string
  onProgress?: (progress: ImportProgress) => void
}

/**
 * Imports a register 台账: all of it or, where anything is wrong with it, nothing, unless `acceptValid`. Its rows are
 * read three times: for their keys, to check them, and to write them, in one transaction and one revision. What is
 * there already is not written again. Errors in the register are in the report and never thrown.
 */
export async function importRegister(
  graph: Graph,
  source: RegisterSource,
  options: ImportOptions,
): Promise<ImportReport> {
  const { acceptValid = false, onProgress = () => {} } = options
  const incoming = await Incoming.read(source, options.register ? `${options.register}.` : '', onProgress)
  const lookup = new Lookup((question, params) => graph.read(question, params), incoming)
  const progress = (stage: ImportProgress['stage']) => (done: number) =>
    onProgress({ stage, done, total: incoming.rows })

  const refused = () => !incoming.readable || (!acceptValid && incoming.errors.length > 0)
  let attempt: Attempt
  let again = false
  do {
    await checkRows({ incoming, lookup, acceptValid, again, onProgress: progress('checking') })
    attempt = await tryToWrite(graph, incoming, options, refused(), progress('writing'))
    for (const { table, row, problem } of attempt.clashes) incoming.reject(table, row, problem)
    again = true
  } while (attempt.clashes.length > 0 && !refused())

  return {
    revision: await currentRevision(graph),
    tables: refused() ? incoming.tables.map(untouched) : attempt.reports,
    errors: inOrder(incoming.errors),
  }
}

type Attempt = Pick<Writer, 'clashes' | 'reports'>

/** Ends a transaction that is not to be kept. */
class RollBack extends Error {}

/** Writes and, if nothing speaks against it, keeps what it wrote. A trial only shows what rows do to each other. */
async function tryToWrite(
  graph: Graph,
  incoming: Incoming,
  { actor, reason, dryRun, today: day = today('Asia/Shanghai') }: ImportOptions,
  trial: boolean,
  onProgress: (rows: number) => void,
): Promise<Attempt> {
  const settings = { author: { actor, action: 'IMPORTED', reason }, today: day, trial, onProgress } as const
  let writer: Writer | undefined
  try {
    await graph.write(async (transaction) => {
      writer = new Writer(transaction, await takeRevision(transaction), incoming, settings)
      await writer.write()
      if (dryRun || trial || writer.clashes.length > 0 || writer.changes === 0) throw new RollBack()
    })
  } catch (error) {
    if (!(error instanceof RollBack)) throw error
  }
  return writer as Writer
}

function untouched({ table, rows }: IncomingTable): TableReport {
  return { table: table.name, rows, created: 0, changed: 0, unchanged: 0, leftOut: rows }
}

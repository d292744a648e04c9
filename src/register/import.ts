import type { Graph } from '../graph/graph'
import { today } from '../time/partial-date'
import { Check } from './check'
import { Incoming } from './incoming'
import type { IncomingTable } from './incoming-table'
import { Leaving } from './leaving'
import { Lookup } from './lookup'
import type { Reach } from './reach'
import { type ImportProgress, type ImportReport, inOrder, type TableReport } from './report'
import { currentRevision, holdingQueue } from './revision'
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
  /** end the linkages of the register that are no longer in it */
  replace?: boolean
  /** how far the writer's area reaches; absent: everywhere */
  reach?: Reach
  /** the day of first recording of what comes without one; absent: today in China */
  today?: string
  onProgress?: (progress: ImportProgress) => void
}

/**
 * Imports a register 台账: all of it or, where anything is wrong with it, nothing, unless `acceptValid`. Its rows are
 * read three times: for their keys, to check them, and to write what is new; other writers wait while it checks and
 * writes. Errors in the register are in the report and never thrown.
 */
export async function importRegister(
  graph: Graph,
  source: RegisterSource,
  options: ImportOptions,
): Promise<ImportReport> {
  const {
    actor,
    reason,
    dryRun = false,
    acceptValid = false,
    register,
    replace,
    onProgress = () => {},
  } = options
  const day = options.today ?? today('Asia/Shanghai')
  const prefix = register === undefined ? '' : `${register}.`
  const incoming = await Incoming.read(source, prefix, onProgress)
  const progress = (stage: ImportProgress['stage']) => (done: number) =>
    onProgress({ stage, done, total: incoming.rows })

  const checkAndWrite = async (): Promise<ImportReport> => {
    const lookup = new Lookup((question, params) => graph.read(question, params), incoming)
    const leaving = replace
      ? await Leaving.of(incoming, prefix, day, lookup.ask, options.reach)
      : Leaving.none
    await new Check(incoming, lookup, leaving, acceptValid, day, options.reach).run(progress('checking'))

    const refused = !incoming.readable || (!acceptValid && incoming.errors.length > 0)
    const author = { actor, action: 'IMPORTED', reason } as const
    const writer = new Writer(graph, incoming, leaving, {
      author,
      today: day,
      dryRun,
      onProgress: progress('writing'),
    })
    return {
      tables: refused ? incoming.tables.map(untouched) : await writer.write(),
      revision: await currentRevision(graph),
      errors: inOrder(incoming.errors.told),
      furtherErrors: incoming.errors.further,
    }
  }
  return dryRun ? checkAndWrite() : holdingQueue(graph, checkAndWrite)
}

function untouched({ table, rows }: IncomingTable): TableReport {
  return { table: table.name, rows, created: 0, changed: 0, unchanged: 0, leftOut: rows, ended: 0 }
}

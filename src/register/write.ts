import type { Graph, GraphTransaction } from '../graph/graph'
import type { Incoming } from './incoming'
import type { Leaving } from './leaving'
import { Lookup } from './lookup'
import { parentsFirst } from './parents-first'
import { countNew, Parts } from './parts'
import { planned, put, type Write } from './put'
import type { TableReport } from './report'
import { type Author, type Revision, takeRevision } from './revision'
import type { Row, Table } from './table'
import { tables } from './tables'
import { standing, takeBack } from './take-back'

/** Rows in a call of the graph. */
const BATCH = 1000
/** Rows in a transaction: with their changes they take about 10 kB each of the server's memory until it ends. */
const TRANSACTION = 10_000

export interface WriteSettings {
  author: Author
  /** the day of first recording, where none is given */
  today: string
  /** see what would be written and write nothing */
  dryRun: boolean
  onProgress: (rows: number) => void
}

interface Batch {
  table: Table
  rows: { key: string; given: Row }[]
  /** absent for rows of which only parts come */
  report?: TableReport
  /** what is done to rows that do not come but leave; absent for those that come */
  leaving?: 'ENDED' | 'RETRACTED'
}

/** Ends a transaction that has nothing to keep. */
class RollBack extends Error {}

/**
 * The third reading: writes what is valid and new. A small import is one transaction and one revision. A large one is
 * several, as a transaction is held in memory; one that breaks off is finished by importing again.
 */
export class Writer {
  private readonly reports = new Map<string, TableReport>()
  private batches: Batch[] = []
  private pending = 0
  private done = 0

  constructor(
    private readonly graph: Graph,
    private readonly incoming: Incoming,
    private readonly leaving: Leaving,
    private readonly settings: WriteSettings,
  ) {
    for (const { name } of tables) {
      const { rows = 0, leftOut = 0 } = incoming.table(name) ?? {}
      if (incoming.table(name) || leaving.tables.includes(name))
        this.reports.set(name, { table: name, rows, created: 0, changed: 0, unchanged: 0, leftOut, ended: 0 })
    }
  }

  async write(): Promise<TableReport[]> {
    for (const table of tables) if (!table.partOf) await this.addTable(table)
    await this.flush()
    return [...this.reports.values()]
  }

  private async addTable(table: Table): Promise<void> {
    const report = this.reports.get(table.name)
    await this.addAll({ table, rows: this.leaving.endings(table), report, leaving: 'ENDED' })
    const retractions = this.leaving.retractions(table).map((key) => ({ key, given: {} }))
    await this.addAll({ table, rows: retractions, report, leaving: 'RETRACTED' })
    const incoming = this.incoming.table(table.name)
    const parts = await Parts.read(table.parts && this.incoming.table(table.parts.table))
    const given = (key: string, row: Row) =>
      parts && table.parts ? { ...row, [table.parts.as]: parts.take(key) } : row
    for await (const reads of incoming ? parentsFirst(incoming) : []) {
      const rows = reads.map((read) => ({
        key: read.key as string,
        given: given(read.key as string, read.given),
      }))
      await this.add({ table, rows, report })
    }
    const owners = parts?.owners ?? []
    await this.addAll({
      table,
      rows: owners.map((key) => ({ key, given: given(key, { [table.key]: key }) })),
    })
  }

  private async addAll({ rows, ...batch }: Batch): Promise<void> {
    for (let start = 0; start < rows.length; start += BATCH)
      await this.add({ ...batch, rows: rows.slice(start, start + BATCH) })
  }

  private async add(batch: Batch): Promise<void> {
    if (this.pending + batch.rows.length > TRANSACTION) await this.flush()
    this.batches.push(batch)
    this.pending += batch.rows.length
  }

  /** Writes the batches in hand, in one transaction. */
  private async flush(): Promise<void> {
    const { batches } = this
    this.batches = []
    this.pending = 0
    const writes = this.settings.dryRun ? await this.planAll(batches) : await this.commit(batches)
    for (const [index, batch] of batches.entries()) this.count(batch, writes[index] as Write[])
    this.settings.onProgress(this.done)
  }

  private async planAll(batches: readonly Batch[]): Promise<Write[][]> {
    const lookup = new Lookup((question, params) => this.graph.read(question, params), this.incoming)
    const writes: Write[][] = []
    for (const batch of batches) writes.push(await this.plan(batch, lookup))
    return writes
  }

  private async commit(batches: readonly Batch[]): Promise<Write[][]> {
    let writes: Write[][] = []
    try {
      await this.graph.write(async (transaction) => {
        writes = []
        const revision = await takeRevision(transaction)
        const lookup = new Lookup((question, params) => transaction.run(question, params), this.incoming)
        let changed = false
        for (const batch of batches) {
          const news = await this.plan(batch, lookup)
          if (news.length > 0) await this.put(transaction, revision, batch, news)
          changed ||= news.length > 0
          writes.push(news)
        }
        if (!changed) throw new RollBack()
      })
    } catch (error) {
      if (!(error instanceof RollBack)) throw error
    }
    return writes
  }

  /** Those rows of a batch that say something new; of those that leave, those that are still there. */
  private async plan({ table, rows, leaving }: Batch, lookup: Lookup): Promise<Write[]> {
    if (leaving === 'RETRACTED') return standing(table, rows, lookup)
    const writes = await planned(table, rows, lookup, this.settings.today)
    return leaving ? writes.filter(({ stored }) => stored?.current) : writes
  }

  private async put(
    transaction: GraphTransaction,
    revision: Revision,
    { table, leaving }: Batch,
    writes: readonly Write[],
  ): Promise<void> {
    const author = { ...this.settings.author, ...(leaving && { action: leaving }) }
    if (leaving === 'RETRACTED') {
      const leavers = writes.map(({ key, row }) => ({ table, key, row }))
      await takeBack(transaction, revision, author, leavers)
    } else await put(transaction, revision, author, table, writes)
  }

  private count({ table, rows, report, leaving }: Batch, writes: readonly Write[]): void {
    if (report && leaving) report.ended += writes.length
    else if (report) {
      const created = writes.filter(({ stored }) => !stored?.current).length
      report.created += created
      report.changed += writes.length - created
      report.unchanged += rows.length - writes.length
      this.done += rows.length
    }
    if (table.parts) this.countParts(table.parts, writes)
  }

  private countParts({ table, as }: NonNullable<Table['parts']>, writes: readonly Write[]): void {
    const report = this.reports.get(table)
    if (!report) return
    for (const { row, stored } of writes)
      report.created += countNew(row[as], stored?.current ? stored.row[as] : null)
    report.unchanged = report.rows - report.leftOut - report.created
  }
}

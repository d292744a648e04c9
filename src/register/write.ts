import type { GraphTransaction } from '../graph/graph'
import { type Clash, findClashes } from './clashes'
import type { Incoming } from './incoming'
import type { IncomingTable } from './incoming-table'
import { Lookup } from './lookup'
import { merge, same } from './merge'
import { Parts } from './parts'
import type { ReadRow } from './read-row'
import type { TableReport } from './report'
import { type Author, type Revision, recordChanges } from './revision'
import { publicId, type Row, type StoredRow, type Table } from './table'
import { tables } from './tables'
import { asWritten } from './version'

const BATCH = 1000

export interface WriteSettings {
  author: Author
  /** the day of first recording, where none is given */
  today: string
  /**
   * The transaction will be rolled back: it only shows which rows clash. Then entities are written as far as they could
   * be read, so that what refers to them can be looked at too.
   */
  trial: boolean
  onProgress: (rows: number) => void
}

/** A row to write and what the graph holds of it. */
interface Write {
  key: string
  row: Row
  stored: StoredRow | undefined
}

/** The third reading: writes the rows of an import within one transaction. */
export class Writer {
  readonly clashes: Clash[] = []
  readonly reports: TableReport[] = []
  /** changes recorded so far */
  changes = 0
  private done = 0
  private readonly lookup: Lookup

  constructor(
    private readonly transaction: GraphTransaction,
    private readonly revision: Revision,
    private readonly incoming: Incoming,
    private readonly settings: WriteSettings,
  ) {
    this.lookup = new Lookup((question, params) => transaction.run(question, params), incoming)
  }

  async write(): Promise<void> {
    for (const table of tables) if (!table.partOf) await this.writeTable(table)
  }

  private async writeTable(table: Table): Promise<void> {
    const incoming = this.incoming.table(table.name)
    const incomingParts = table.parts && this.incoming.table(table.parts.table)
    const parts = await Parts.read(incomingParts)
    if (incoming?.readable) await this.writeRows(incoming, parts)
    if (!incomingParts || !parts) return
    for (let owners = parts.owners; owners.length > 0; owners = parts.owners) {
      const bare = owners.slice(0, BATCH).map((key) => ({ key, given: { [table.key]: key } }))
      await this.writeBatch(table, bare, parts)
    }
    const report = this.report(incomingParts)
    report.created = parts.created
    report.unchanged = report.rows - report.leftOut - parts.created
  }

  private async writeRows(incoming: IncomingTable, parts: Parts | undefined): Promise<void> {
    const { table } = incoming
    const report = this.report(incoming)
    const written: string[] = []
    for (const round of table.rounds ?? [() => true]) {
      for await (const batch of incoming.batches()) {
        const rows = batch.filter((read) => this.takes(incoming, read) && round(read.given))
        const writes = await this.writeBatch(table, rows, parts)
        for (const { key } of writes) written.push(key)
        const created = writes.filter(({ stored }) => !stored?.current).length
        report.created += created
        report.changed += writes.length - created
        report.unchanged += rows.length - writes.length
        this.done += rows.length
        this.settings.onProgress(this.done)
      }
    }
    for (const conflict of table.conflicts ?? [])
      this.clashes.push(...(await findClashes(this.transaction, incoming, conflict, written)))
  }

  /** Of rows with one key the first counts. */
  private takes(incoming: IncomingTable, { row, key }: ReadRow): boolean {
    if (key === null || incoming.keys.get(key) !== row) return false
    return incoming.isValid(row) || (this.settings.trial && !incoming.table.versioned)
  }

  /** Writes those rows of a batch that say something new, with their changes. */
  private async writeBatch(
    table: Table,
    reads: readonly Pick<ReadRow, 'key' | 'given'>[],
    parts: Parts | undefined,
  ): Promise<Write[]> {
    const keys = reads.map(({ key }) => key as string)
    const stored = await this.lookup.stored(table.name, keys)
    const all = reads.map(({ given }, index): Write => {
      const key = keys[index] as string
      return { key, row: merge(table, given, stored.get(key), this.settings.today), stored: stored.get(key) }
    })
    await table.complete?.(
      all.map(({ row }) => row),
      this.lookup,
    )
    if (table.parts) for (const write of all) takeParts(write, table.parts.as, parts)
    const writes = all.filter(({ row, stored }) => !stored?.current || !same(row, stored.row))
    if (writes.length > 0) await this.put(table, writes)
    return writes
  }

  private async put(table: Table, writes: readonly Write[]): Promise<void> {
    const rows = writes.map(({ row, stored }) => asWritten(table, row, stored))
    const question = table.write as NonNullable<Table['write']>
    const [answer] = await this.transaction.run(question, { rows, at: this.revision.at })
    if (answer?.written !== rows.length && !this.settings.trial)
      throw new Error(
        `${question.name} wrote ${answer?.written} of ${rows.length} rows: what they refer to is gone`,
      )
    const changes = writes.map(({ key, row, stored }) => ({
      subjectId: publicId(table, key),
      before: stored?.current ? stored.row : null,
      after: row,
    }))
    await recordChanges(this.transaction, this.revision, this.settings.author, changes, this.changes)
    this.changes += changes.length
  }

  private report({ table, rows, leftOut }: IncomingTable): TableReport {
    const known = this.reports.find((report) => report.table === table.name)
    if (known) return known
    const report = { table: table.name, rows, created: 0, changed: 0, unchanged: 0, leftOut }
    this.reports.push(report)
    return report
  }
}

/** The parts that come, or where none come those that are there. */
function takeParts({ key, row, stored }: Write, as: string, parts: Parts | undefined): void {
  const kept = (stored?.current ? stored.row[as] : []) as Row[]
  row[as] = parts ? parts.take(key, kept) : kept
}

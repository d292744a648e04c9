import { Chains } from './chains'
import { rivalriesOf } from './derived/questions'
import type { Incoming } from './incoming'
import type { IncomingTable } from './incoming-table'
import type { Leaving } from './leaving'
import { levelProblems } from './levels'
import type { Lookup } from './lookup'
import { merge } from './merge'
import { closedRows, type Naming, namingOf, type Reach, refusal, refuseOutside } from './reach'
import type { ReadRow } from './read-row'
import { isPointer, type Pointer, pointersOf, Referents } from './references'
import { Rivals } from './rivals'
import { spellingProblems } from './spellings'
import { type Problem, publicId, type Row, type StoredRow, type Table } from './table'

/** A row, its cells read, as it will stand. */
interface Candidate {
  read: ReadRow
  values: Row
  stored: StoredRow | undefined
  problems: Problem[]
}

/** The second reading: rules within and between rows, and whether there is what they refer to. */
export class Check {
  constructor(
    private readonly incoming: Incoming,
    private readonly lookup: Lookup,
    private readonly leaving: Leaving,
    /** leave out rows that depend on one that is left out */
    private readonly acceptValid: boolean,
    private readonly today: string,
    /** absent: the writer may write anywhere */
    private readonly reach?: Reach,
  ) {}

  async run(onProgress: (rows: number) => void): Promise<void> {
    let done = 0
    for (const table of this.incoming.tables.filter(({ readable }) => readable)) {
      let rejected = await this.checkTable(table, false)
      // A row that is left out may be what another of its table depends on.
      while (this.acceptValid && rejected > 0) rejected = await this.checkTable(table, true)
      done += table.rows
      onProgress(done)
    }
  }

  /** Gives the number of errors found; `again` looks only at rows that are still valid. */
  private async checkTable(incoming: IncomingTable, again: boolean): Promise<number> {
    const { table } = incoming
    const naming = namingOf(table, this.reach)
    const rivalries = rivalriesOf(table).map(
      (each) => new Rivals(each, incoming, this.acceptValid, this.leaving, naming),
    )
    const chains = table.chain && new Chains(table.chain, incoming, naming)
    const before = this.incoming.errors.length
    for await (const batch of incoming.batches()) {
      const reads = again ? batch.filter(({ row }) => incoming.isValid(row)) : batch
      const candidates = await this.open(incoming, await this.candidates(table, reads))
      await this.checkSpellings(incoming, candidates, naming)
      await this.checkReferences(table, candidates)
      if (table.name === 'areas') await this.checkLevels(candidates)
      if (this.reach) await refuseOutside(table, candidates, this.reach)
      for (const { read, values, problems } of candidates) {
        problems.push(...(table.check?.(values) ?? []))
        for (const problem of problems) this.incoming.reject(incoming, read.row, problem)
      }
      for (const rivals of rivalries) {
        const sound = candidates.filter((candidate) => this.isSound(incoming, candidate, rivals.columns))
        const rows = sound.map(({ read, values }) => ({ row: read.row, values }))
        this.rejectAll(incoming, await rivals.problems(rows, this.lookup.ask))
      }
      if (chains) {
        const sound = candidates.filter((candidate) => this.isSound(incoming, candidate, chains.columns))
        for (const { values } of sound) chains.add(values)
      }
    }
    if (chains) this.rejectAll(incoming, await chains.problems(this.lookup.ask))
    return this.incoming.errors.length - before
  }

  private async candidates(table: Table, reads: ReadRow[]): Promise<Candidate[]> {
    const keys = reads.flatMap(({ key }) => key ?? [])
    const stored = await this.lookup.stored(table.name, keys)
    return reads.map((read) => {
      const held = stored.get(read.key ?? '')
      return { read, values: merge(table, read.given, held, this.today), stored: held, problems: [] }
    })
  }

  /** Those that the writer may change; the others are refused. */
  private async open(incoming: IncomingTable, candidates: Candidate[]): Promise<Candidate[]> {
    if (!this.reach) return candidates
    const { table } = incoming
    const closed = await closedRows(table, candidates, this.reach)
    return candidates.filter(({ read }) => {
      if (!closed.has(read.key ?? '')) return true
      this.incoming.reject(incoming, read.row, refusal(table.key, publicId(table, read.key as string)))
      return false
    })
  }

  private async checkSpellings({ table, keys }: IncomingTable, candidates: Candidate[], naming: Naming) {
    const news = candidates.flatMap(({ read, stored }) => (stored ? [] : (read.key ?? [])))
    const found = await spellingProblems(table, news, (key) => keys.has(key), this.lookup, naming)
    for (const { read, problems } of candidates) {
      const problem = found.get(read.key ?? '')
      if (problem) problems.push(problem)
    }
  }

  private async checkReferences(table: Table, candidates: Candidate[]): Promise<void> {
    const found = candidates.map(({ values }) => ({
      pointers: pointersOf(table, values),
      parents: parentsOf(table, values),
    }))
    const all = found.flatMap(({ pointers, parents }) => [...pointers.filter(isPointer), ...parents])
    const referents = await Referents.of(all, this.incoming, this.acceptValid, this.lookup)
    candidates.forEach(({ values, problems }, index) => {
      const { pointers, parents } = found[index] as (typeof found)[number]
      const wrong = pointers.map((pointer) => (isPointer(pointer) ? referents.problem(pointer) : pointer))
      for (const problem of [...wrong, referents.parentProblem(parents)]) if (problem) problems.push(problem)
      if (parents[0] && referents.known(parents[0])) values.parent_code = parents[0].key
    })
  }

  private async checkLevels(areas: Candidate[]): Promise<void> {
    const moved = areas
      .filter(
        ({ values, stored }) => stored?.current && values.level !== null && values.level !== stored.row.level,
      )
      .map(({ values }): [string, string] => [String(values.code), String(values.level)])
    const found = await levelProblems(new Map(moved), this.incoming, this.lookup)
    for (const { values, problems } of areas) {
      const problem = found.get(String(values.code))
      if (problem) problems.push(problem)
    }
  }

  /** Whether nothing is wrong with a row that bears on these columns; then it is compared with others. */
  private isSound(
    incoming: IncomingTable,
    { read, problems }: Candidate,
    columns: readonly string[],
  ): boolean {
    if (read.key === null || incoming.keys.get(read.key) !== read.row) return false
    if (this.acceptValid) return incoming.isValid(read.row)
    return [...read.problems, ...problems].every(({ column }) => column !== null && !columns.includes(column))
  }

  private rejectAll(incoming: IncomingTable, problems: ReadonlyMap<number, Problem>): void {
    for (const [row, problem] of problems) this.incoming.reject(incoming, row, problem)
  }
}

function parentsOf(table: Table, row: Row): Pointer[] {
  if (!table.defaultParents || row.parent_code !== null || row.code === null) return []
  return table.defaultParents(row).map((key) => ({ column: 'parent_code', table: table.name, key }))
}

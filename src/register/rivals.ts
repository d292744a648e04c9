import { fourDates, type SureDays, sureDays, surelyMeet } from '../time/period'
import type { IncomingTable } from './incoming-table'
import type { Leaving } from './leaving'
import type { Ask } from './lookup'
import type { Naming } from './reach'
import type { Problem, Rivalry, Row } from './table'

/** A row and the days between which it surely holds. */
interface Claim extends SureDays {
  key: string
  row: number
  values: Row
}

/** Finds rows that cannot be true together, among those that come and beside those in the graph. */
export class Rivals {
  private readonly claims = new Map<string, Claim[]>()

  constructor(
    private readonly rivalry: Rivalry,
    private readonly incoming: IncomingTable,
    private readonly acceptValid: boolean,
    private readonly leaving: Leaving,
    private readonly naming: Naming,
  ) {}

  /** What a row must have in order to be compared. */
  get columns(): string[] {
    return [...this.rivalry.agree, 'start', 'end', 'terminated_on', 'recorded_on']
  }

  /** What is wrong with rows that come after those asked about before, by row. */
  async problems(rows: readonly { row: number; values: Row }[], ask: Ask): Promise<Map<number, Problem>> {
    const claims = rows.flatMap(({ row, values }) => this.claim(row, values))
    const rivals = new Map<number, string>()
    for (const claim of claims) {
      const rival = this.earlierRival(claim)
      if (rival !== undefined) rivals.set(claim.row, rival)
    }
    for (const { key, rival } of await this.inGraph(claims, ask)) {
      const row = this.incoming.keys.get(key) as number
      if (!rivals.has(row)) rivals.set(row, rival)
    }
    const { column, code, message } = this.rivalry
    const named = await this.naming([...new Set(rivals.values())])
    return new Map([...rivals].map(([row, rival]) => [row, { column, code, message: message(named(rival)) }]))
  }

  private claim(row: number, values: Row): Claim[] {
    if (this.rivalry.agree.some((column) => values[column] === null)) return []
    const days = this.incoming.table.period ? periodOf(values) : ALWAYS
    return [{ key: String(values[this.incoming.table.key]), row, values, ...days }]
  }

  /** An earlier row that it clashes with; where rows are left out for that, it does not count for later ones. */
  private earlierRival(claim: Claim): string | undefined {
    const group = this.rivalry.agree.map((column) => claim.values[column]).join('\n')
    const claims = this.claims.get(group) ?? []
    const rival = claims.find((one) => surelyMeet(one, claim))
    if (!rival || !this.acceptValid) this.claims.set(group, [...claims, { ...claim, values: NOTHING }])
    return rival?.key
  }

  /** A rival in the graph counts unless this import amends it, and as long as it stays. */
  private async inGraph(claims: readonly Claim[], ask: Ask): Promise<{ key: string; rival: string }[]> {
    if (claims.length === 0) return []
    const rows = claims.map(({ values, surelyFrom, surelyUntil }) => ({ ...values, surelyFrom, surelyUntil }))
    const { keys } = this.incoming
    const amended = (key: string) =>
      this.acceptValid ? this.incoming.validRow(key) !== undefined : keys.has(key)
    const byKey = new Map(claims.map((claim) => [claim.key, claim]))
    const ended = (key: string, rival: string) =>
      this.leaving.overlaps(this.incoming.table.name, rival, byKey.get(key) as Claim) === false
    return (await ask(this.rivalry.question, { rows })).filter(
      ({ key, rival }) => !amended(rival) && !ended(key, rival),
    )
  }
}

const ALWAYS: SureDays = { surelyFrom: '', surelyUntil: '' }
const NOTHING: Row = {}

function periodOf(row: Row): SureDays {
  const {
    start = null,
    end = null,
    terminated_on: terminatedOn = null,
  } = row as Record<string, string | null>
  return sureDays(fourDates({ start, end, terminatedOn, recordedOn: String(row.recorded_on) }))
}

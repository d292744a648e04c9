import { question } from '../graph/question'
import { addDays, LAST_DAY } from '../time/partial-date'
import { endedBy, type FourDates, type SureDays, sureDays, surelyMeet } from '../time/period'
import { rowsOf } from './derived/questions'
import type { Incoming } from './incoming'
import type { Ask } from './lookup'
import { closed, type Placed, type Reach } from './reach'
import { publicId, type Row, type Table, type TableName } from './table'
import { tables } from './tables'

const registerLinkages = question<{ prefix: string; day: string }, RegisterLinkage>('registerLinkages')

interface RegisterLinkage extends FourDates {
  key: string
}

/** The linkages of a register that are no longer in it. They end on the day of the import. */
export class Leaving {
  private constructor(
    private readonly byTable: ReadonlyMap<TableName, ReadonlyMap<string, RegisterLinkage>>,
    private readonly day: string,
  ) {}

  static readonly none = new Leaving(new Map(), LAST_DAY)

  /** Where it cannot be said what is in the register, because a header or a key cannot be read, nothing leaves. */
  static async of(
    incoming: Incoming,
    prefix: string,
    day: string,
    ask: Ask,
    reach?: Reach,
  ): Promise<Leaving> {
    const byTable = new Map<TableName, ReadonlyMap<string, RegisterLinkage>>()
    if (!incoming.keysKnown) return Leaving.none
    for (const table of tables.filter(({ versioned }) => versioned)) {
      const linkages = await ask(registerLinkages, { prefix: publicId(table, prefix), day })
      const comes = incoming.table(table.name)?.keys
      const gone = linkages.filter(({ key }) => !comes?.has(key))
      const kept = reach ? await closed(await standingRows(table, gone, ask), reach) : new Set<string>()
      const leaves = gone.filter(({ key }) => !kept.has(publicId(table, key)))
      if (leaves.length > 0) byTable.set(table.name, new Map(leaves.map((linkage) => [linkage.key, linkage])))
    }
    return new Leaving(byTable, day)
  }

  get tables(): TableName[] {
    return [...this.byTable.keys()]
  }

  /** Rows that end what has begun, or could have, before the day. */
  endings(table: Table): { key: string; given: Row }[] {
    const end: Row = table.columns.some(({ key }) => key === 'terminated_on')
      ? { terminated_on: this.day }
      : { end: addDays(this.day, -1) }
    return this.linkages(table)
      .filter((linkage) => this.hasBegun(linkage))
      .map(({ key }) => ({ key, given: { [table.key]: key, ...end } }))
  }

  /** What cannot have begun before the day cannot end on it, and is taken back. */
  retractions(table: Table): string[] {
    return this.linkages(table)
      .filter((linkage) => !this.hasBegun(linkage))
      .map(({ key }) => key)
  }

  /** Whether a linkage, if it leaves, will be surely in force on some of these days; undefined if it stays. */
  overlaps(table: TableName, key: string, days: SureDays) {
    const linkage = this.byTable.get(table)?.get(key)
    if (!linkage) return undefined
    return this.hasBegun(linkage) && surelyMeet(sureDays(endedBy(this.day, linkage)), days)
  }

  private linkages({ name }: Table): RegisterLinkage[] {
    return [...(this.byTable.get(name)?.values() ?? [])]
  }

  private hasBegun({ earliestStart }: RegisterLinkage): boolean {
    return earliestStart < this.day
  }
}

async function standingRows(table: Table, linkages: readonly RegisterLinkage[], ask: Ask): Promise<Placed[]> {
  const keys = linkages.map(({ key }) => key)
  return keys.length > 0
    ? (await ask(rowsOf(table), { keys })).map(({ key, row }) => ({ table, key, row }))
    : []
}

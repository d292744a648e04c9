import type { GraphTransaction } from '../../graph/graph'
import { Check } from '../check'
import { Incoming } from '../incoming'
import { Leaving } from '../leaving'
import { type Ask, Lookup } from '../lookup'
import { parentsFirst } from '../parents-first'
import { Parts } from '../parts'
import { planned, put, type Write } from '../put'
import { closed, ELSEWHERE, outsideMessage, type Placed, type Reach } from '../reach'
import { inOrder } from '../report'
import { type Author, type Change, type Revision, recordChanges, takeRevision } from '../revision'
import { rememberThings } from '../states'
import type { StoredRow, Table } from '../table'
import { tables } from '../tables'
import { type Leaver, takeBack } from '../take-back'
import { GivenRegister, type GivenRow } from './given-register'
import { codeOf, Refusal, refusal, type UserError } from './user-error'

/** Where in the input of a mutation a column of a row stands; `part` counts within the rows that are part of it. */
export type PathOf = (given: GivenRow, column: string | null, part: number | null) => readonly string[]

type Action = Author['action']

/** Who writes, why and on which day, and how far the writer's area reaches; absent: everywhere. */
export interface WriterOfOne {
  actor: string
  reason: string | undefined
  today: string
  reach: Reach | undefined
}

/** What a mutation writes: one transaction and one revision, taken once there is something to write. */
export class RegisterWrite {
  /** Absent as long as nothing was written. */
  revision: Revision | undefined

  constructor(
    private readonly transaction: GraphTransaction,
    private readonly writer: WriterOfOne,
  ) {}

  /** The area that the writer is confined to. */
  get area(): string | undefined {
    return this.writer.reach?.area
  }

  /** Whether there is such a thing where the writer sees it. */
  async isSeen(id: string): Promise<boolean> {
    const { reach } = this.writer
    return !reach || (await reach.inside([id])).has(id)
  }

  /**
   * What stands and may not be changed by this writer, and what is not there, are refused alike to one who is confined.
   * @throws Refusal FORBIDDEN
   */
  async refuseClosed(placed: Placed | undefined, id: string, path: readonly string[]): Promise<void> {
    const { reach } = this.writer
    if (reach && (!placed || (await closed([placed], reach)).size > 0))
      throw refusal('FORBIDDEN', path, outsideMessage(id))
  }

  /** @throws Refusal FORBIDDEN, which names `whole`, where any of these things lies outside the writer's area */
  async refuseOutside(ids: readonly string[], whole: string): Promise<void> {
    const outside = await this.writer.reach?.outside(ids)
    if (outside?.size) throw refusal('FORBIDDEN', ['id'], outsideMessage(whole))
  }

  /** @throws Refusal FORBIDDEN, which names `whole`, where this writer may not change all of them */
  async refuseAnyClosed(placed: readonly Placed[], whole: string): Promise<void> {
    const { reach } = this.writer
    if (reach && (await closed(placed, reach)).size > 0)
      throw refusal('FORBIDDEN', ['id'], outsideMessage(whole))
  }

  /** Those of these ids that the writer may learn of, and whether there are others. */
  async visible(ids: readonly string[]): Promise<string[]> {
    const outside = await this.writer.reach?.outside(ids)
    const seen = ids.filter((id) => !outside?.has(id))
    return seen.length < ids.length ? [...seen, ELSEWHERE] : seen
  }

  readonly ask: Ask = (asked, params) => this.transaction.run(asked, params)

  /** How the graph holds a row, undefined where there is none that stands. */
  async standing(table: Table, key: string): Promise<StoredRow | undefined> {
    const stored = (await this.standingRows(table, [key])).get(key)
    return stored
  }

  /** The rows that stand under these keys. */
  async standingRows(table: Table, keys: readonly string[]): Promise<Map<string, StoredRow>> {
    const lookup = new Lookup(this.ask, new Incoming())
    const stored = await lookup.stored(table.name, keys)
    return new Map([...stored].filter(([, { current }]) => current))
  }

  /**
   * Checks rows as an import of them would be checked and writes those that say something new.
   * @throws Refusal with everything that is wrong with them
   */
  async apply(rows: readonly GivenRow[], actionOf: (given: Write) => Action, pathOf: PathOf): Promise<void> {
    const register = new GivenRegister(rows)
    const incoming = await Incoming.read(register, '', () => {})
    const lookup = new Lookup(this.ask, incoming)
    const { today, reach } = this.writer
    await new Check(incoming, lookup, Leaving.none, false, today, reach).run(() => {})
    if (incoming.errors.length > 0) throw new Refusal(userErrors(incoming, register, pathOf))
    for (const table of tables) {
      const coming = incoming.table(table.name)
      if (!coming || table.partOf) continue
      const parts = await Parts.read(table.parts && incoming.table(table.parts.table))
      for await (const batch of parentsFirst(coming)) {
        const given = batch.map(({ key, given: own }) => {
          const whole = table.parts && parts ? { ...own, [table.parts.as]: parts.take(key as string) } : own
          return { key: key as string, given: whole }
        })
        await this.put(table, await planned(table, given, lookup, today), actionOf)
      }
    }
  }

  /** Takes back linkages and exemptions that stand. */
  async retract(leavers: readonly Leaver[], action: Action): Promise<void> {
    if (leavers.length === 0) return
    const revision = await this.begin()
    await takeBack(this.transaction, revision, this.author(action), leavers)
  }

  /** Keeps how a thing stands that is to be merged away, taken back or restored. */
  async remember(id: string): Promise<void> {
    await rememberThings(this.transaction, await this.begin(), [id])
  }

  async record(action: Action, changes: readonly Change[]): Promise<void> {
    const revision = await this.begin()
    await recordChanges(this.transaction, revision, this.author(action), changes)
  }

  private async put(
    table: Table,
    writes: readonly Write[],
    actionOf: (write: Write) => Action,
  ): Promise<void> {
    for (const action of new Set(writes.map(actionOf))) {
      const group = writes.filter((write) => actionOf(write) === action)
      const revision = await this.begin()
      await put(this.transaction, revision, this.author(action), table, group)
    }
  }

  private async begin(): Promise<Revision> {
    this.revision ??= await takeRevision(this.transaction)
    return this.revision
  }

  private author(action: Action): Author {
    const { actor, reason } = this.writer
    return { actor, action, reason }
  }
}

function userErrors(incoming: Incoming, register: GivenRegister, pathOf: PathOf): UserError[] {
  return inOrder(incoming.errors.told).map((error) => {
    const { table, row, column, code, message } = error
    const known = tables.find(({ name }) => name === table)
    const origin = known && register.origin(known.name, row)
    return {
      code: incoming.errors.forbidden.has(error) ? 'FORBIDDEN' : codeOf(code),
      message: code === 'MISSING' ? `${column} is required and must not be empty 必填` : message,
      path: origin ? pathOf(origin.given, column, origin.part) : [],
    }
  })
}

import { GraphQLError } from 'graphql'
import {
  type Placed,
  personsToJoin,
  thingsPlaced,
  thingsSeen,
  thingsWithin,
  usersWithin,
} from './access/access.queries'
import { withoutNames } from './access/names'
import { readsNames } from './access/roles'
import type { AuditLine, AuditLog } from './audit/audit-log'
import type { Told } from './audit/observe'
import { type ArgumentPath, badUserInput, forbidden, timeLimitExceeded } from './errors'
import { Asker, type Known } from './graph/asker'
import type { Graph, GraphTransaction } from './graph/graph'
import type { Question } from './graph/question'
import type { Room } from './http/answer-size'
import type { Writing } from './http/time-limit'
import { entitiesById } from './node/node.queries'
import { holdRegister, type LastRevision, type Revision } from './register/revision'
import type { RevisionWatch } from './register/revision-watch'
import type { PageArgs } from './relay/connection'
import { type Page, pageOf } from './relay/page'
import { type Moment, type MomentArgs, NOW } from './time/moment'
import { endOfDay, today } from './time/partial-date'
import type { Viewer } from './viewer/viewer.type'

/** Code of the country, within which everything lies. */
export const COUNTRY = 'CN'

/** Things made of the register that are kept for operations to come. */
const MOST_KEPT = 4
const keptThings = new WeakMap<Graph, Map<string, Promise<unknown>>>()

/** Milliseconds that what has begun to write has at least for each question, and beyond its time limit. */
const TO_WRITE_MS = 5000

/** What the service holds for all operations. */
export interface Service {
  graph: Graph
  timeZone: string
  /** Most fields that an answer holds; absent: as many as there are. */
  largestAnswer?: number
  /** Most entries on a page. */
  longestPage: number
  /** Most seconds that an answer may take; absent: as many as it takes. */
  longestSeconds?: number
  /** Codes that were found in the graph. Areas are never removed, so that what is here need not be asked again. */
  knownAreas: Set<string>
  revisions: RevisionWatch
  /** Absent: nothing is kept of who asks. */
  audit?: Pick<AuditLog, 'read'>
}

/**
 * What one operation knows: who asks, at which moment, and the graph. Every question gets the area that it is about
 * from `within`, which keeps it inside what the viewer may see, and every question is told who asks as `$viewer`.
 */
export class Context extends Asker {
  readonly today: string
  /** The last write before the operation; absent: whatever is the last when a question is asked. */
  private standing: LastRevision | undefined
  /** What the answer may still hold. */
  readonly room: Room
  /** Whether the answer tells of more than the register; an object, because Apollo copies the context. */
  readonly passing = { isSo: false }
  /** An object, because Apollo copies the context. */
  readonly writing: Writing
  /** What the log of the audit is to know of the operation. */
  told?: Told

  constructor(
    private readonly service: Service,
    readonly viewer: Viewer,
    timeLeft: () => number | undefined = () => undefined,
    spend?: (seconds: number) => void,
  ) {
    const writing: Writing = { hasBegun: false }
    const left = () => {
      const given = timeLeft()
      return given !== undefined && writing.hasBegun ? Math.max(given, TO_WRITE_MS) : given
    }
    super(service.graph, left, spend)
    this.writing = writing
    this.today = today(service.timeZone)
    const most = service.largestAnswer ?? Number.POSITIVE_INFINITY
    this.room = { left: most, most }
  }

  /**
   * Does a piece of work of the process itself, whose time counts like that of the database.
   * @throws what MAX_SECONDS is, where the answer is due
   */
  worked<Done>(work: () => Done): Done {
    if ((this.timeLeft() ?? Number.POSITIVE_INFINITY) <= 1)
      throw timeLimitExceeded(this.service.longestSeconds ?? 0)
    const started = performance.now()
    try {
      return work()
    } finally {
      this.spend((performance.now() - started) / 1000)
    }
  }

  get longestPage(): number {
    return this.service.longestPage
  }

  get timeZone(): string {
    return this.service.timeZone
  }

  /** Who writes, as the changes name them. */
  get actor(): string {
    return this.viewer.name ?? this.viewer.role.toLowerCase()
  }

  /**
   * One write transaction, once nobody else writes; what was asked before it is asked anew after it. Whether there is time
   * left is decided where the wait is over: what begins is written, and what does not never is.
   * @throws TIME_LIMIT_EXCEEDED
   */
  async write<T>(work: (transaction: GraphTransaction, last: Revision) => Promise<T>): Promise<T> {
    const { writing } = this
    let begins = false
    const refuseLate = () => {
      if (writing.late && !begins) throw writing.late
    }
    refuseLate()
    const left = this.timeLeft()
    try {
      const written = await this.service.graph.write(
        async (transaction) => {
          const last = await holdRegister(transaction)
          refuseLate()
          begins = true
          writing.hasBegun = true
          return work(transaction, last)
        },
        left === undefined ? undefined : left + TO_WRITE_MS,
      )
      this.forget()
      return written
    } catch (error) {
      // The database has ended the wait.
      refuseLate()
      throw error
    }
  }

  /** The revision that the register was last seen at, to which the operation is kept; undefined while it is written. */
  presume(): number | undefined {
    this.standing = this.service.revisions.atRest
    return this.standing?.revision
  }

  /**
   * How the register stands now. `keep` keeps the operation to that: a write that ends while a question is being answered
   * would otherwise show in parts, a linkage’s old version gone, say, and its new one not there yet. What was asked of
   * another revision is forgotten.
   */
  async look(): Promise<{ revision: number; keep: () => void }> {
    const last = await this.service.revisions.latest()
    const keep = () => {
      if (this.standing && this.standing.revision !== last?.revision) {
        this.forget()
        this.room.left = this.room.most
      }
      this.standing = last
    }
    return { revision: last?.revision ?? 0, keep }
  }

  /** What the log of the audit has of a day: of viewers in the very area that this one is confined to. */
  async audited(day: string, after: string | null, limit: number): Promise<AuditLine[]> {
    this.passing.isSo = true
    const { area } = this.viewer
    const sees = (line: AuditLine) => area === null || line.area === area
    return (await this.service.audit?.read(day, sees, after, limit)) ?? []
  }

  /** The page of a list that its arguments ask for; `list` is whatever tells this list from others. */
  page(args: PageArgs, ...list: unknown[]): Page {
    return pageOf(args, this.service.longestPage, list)
  }

  /** Everything besides its text and variables that the answer to an operation depends on, the register apart. */
  audience(): string {
    const { name, role, area } = this.viewer
    return JSON.stringify([name, role, area, this.today])
  }

  /** Every row of the answer, as far as the viewer may read it. */
  override async ask<Params extends object, Row>(
    question: Question<Params, Row>,
    params: Params & Known,
  ): Promise<Row[]> {
    const names = readsNames(this.viewer.role)
    const viewer = { area: this.viewer.area, names }
    const knownAt = this.stood(params.knownAt)
    const text = this.textOf(question, await this.isPast(knownAt))
    const rows = await this.read<Params, Row>({ name: question.name, text }, { ...params, knownAt, viewer })
    return names ? rows : withoutNames(rows)
  }

  /** Every row, whatever the viewer may see: for what is checked, and told nobody. */
  askAll<Params extends object, Row>(question: Question<Params, Row>, params: Params): Promise<Row[]> {
    return this.read({ name: question.name, text: question.text }, params)
  }

  /** A moment, no later than the write that the operation is kept to. */
  stood<Moment extends string | null>(moment: Moment): Moment {
    const { at } = this.standing ?? {}
    return at !== undefined && moment !== null && moment > at ? (at as Moment) : moment
  }

  /** Whether anything that has no versions stood otherwise at a moment than it does now. */
  async isPast(knownAt: string | null): Promise<boolean> {
    if (knownAt === null || knownAt === NOW) return false
    const { statesAt } = this.standing ?? (await this.service.revisions.latest()) ?? { statesAt: null }
    return statesAt !== null && knownAt < statesAt
  }

  private textOf(question: Question<never, unknown>, isPast: boolean): string {
    if (this.viewer.area === null) return isPast ? question.past : question.text
    return isPast ? question.confinedPast : question.confined
  }

  /**
   * The ids of those of these things that lie outside the area that the viewer may see; an id that nothing has is not
   * among them. A linkage lies inside if the area end of any of its versions does.
   */
  async outside(ids: readonly string[], knownAt = NOW): Promise<ReadonlySet<string>> {
    if (this.viewer.area === null) return new Set()
    const places = await Promise.all(ids.map((id) => this.row(thingsWithin, { knownAt }, id)))
    return new Set(ids.filter((_id, index) => places[index]?.inside === false))
  }

  /** Of these things those that anything uses, within the area that the viewer may see or beyond. */
  async users(ids: readonly string[]): Promise<ReadonlyMap<string, { inside: boolean; beyond: boolean }>> {
    const rows = await Promise.all(ids.map((id) => this.row(usersWithin, { knownAt: null }, id)))
    return new Map(rows.flatMap((row, index) => (row ? [[ids[index] as string, row] as const] : [])))
  }

  /** Of these things where those that are there lie as they stand, a linkage by its version in force. */
  async placed(ids: readonly string[]): Promise<ReadonlyMap<string, Placed>> {
    const rows = await Promise.all(ids.map((id) => this.row(thingsPlaced, { knownAt: null }, id)))
    return new Map(rows.flatMap((row, index) => (row ? [[ids[index] as string, row] as const] : [])))
  }

  /** Of these people those whom a linkage of the viewer's area may join. */
  async toJoin(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await Promise.all(ids.map((id) => this.row(personsToJoin, { knownAt: NOW }, id)))
    return new Set(ids.filter((_id, index) => rows[index]))
  }

  /** Whether a thing lies inside the area that the viewer may see. */
  async isInside(id: string, knownAt = NOW): Promise<boolean> {
    return this.viewer.area === null || (await this.row(thingsWithin, { knownAt }, id))?.inside === true
  }

  /**
   * Whether the viewer may see anything of what has an id, decided by one question: what is outside takes no longer than
   * what is not there.
   */
  async maySee(id: string, knownAt: string): Promise<boolean> {
    return this.viewer.area === null || (await this.row(thingsSeen, { knownAt }, id)) !== undefined
  }

  /** @throws FORBIDDEN where no area has the code that the viewer is confined to */
  async checkViewer(): Promise<this> {
    const { area } = this.viewer
    if (area !== null && !(await this.isKnown(area)))
      throw new GraphQLError(`Your token is for the area ${area}, which is not in the register`, {
        extensions: { code: 'FORBIDDEN', http: { status: 403 } },
      })
    return this
  }

  /** The moment that the arguments of a root field ask about; today and now where they do not say. */
  moment({ asOf, knownAt }: MomentArgs): Moment {
    return { asOf: asOf ?? this.today, knownAt: knownAt?.toISOString() ?? NOW }
  }

  /** The day of a moment, where the service is. */
  dayOf(moment: string): string {
    return today(this.service.timeZone, new Date(moment))
  }

  /** The first moment after a day, in UTC. */
  endOf(day: string): string {
    return endOfDay(day, this.service.timeZone)
  }

  /** The number of the last write, 0 before the first. */
  async revision(): Promise<number> {
    return (this.standing ?? (await this.service.revisions.latest()))?.revision ?? 0
  }

  /** Waits for a write after this revision and gives the number of the last; undefined where the wait is over before. */
  revisionAfter(revision: number, signal: AbortSignal): Promise<number | undefined> {
    return this.service.revisions.after(revision, signal)
  }

  /**
   * The code of the area that a question is about: the one that `argument` names, else all that the viewer may see.
   * @throws BAD_USER_INPUT for a code that no area has, FORBIDDEN for one outside what the viewer may see
   */
  async within(code: string | null | undefined, argument: ArgumentPath = ['within']): Promise<string> {
    if (code == null) return this.viewer.area ?? COUNTRY
    if (!(await this.isKnown(code)))
      throw badUserInput(`There is no area with the code ${code} 没有这个区域`, argument)
    if (!(await this.isInside(`area:${code}`)))
      throw forbidden(`${code} lies outside ${this.viewer.area}, the area that you may see`, argument)
    return code
  }

  /**
   * What `make` gives for the register as it stands and this audience; it is kept for the next operations that ask for the
   * same, a few such things at a time.
   */
  async kept<T>(name: string, make: () => Promise<T>): Promise<T> {
    const key = `${await this.revision()} ${this.audience()} ${name}`
    const things = keptThings.get(this.service.graph) ?? new Map<string, Promise<unknown>>()
    keptThings.set(this.service.graph, things)
    const known = things.get(key) as Promise<T> | undefined
    if (known) return known
    const made = make()
    things.set(key, made)
    made.catch(() => things.delete(key))
    for (const oldest of [...things.keys()].slice(0, -MOST_KEPT)) things.delete(oldest)
    return made
  }

  private async isKnown(code: string): Promise<boolean> {
    if (this.service.knownAreas.has(code)) return true
    const isKnown = (await this.row(entitiesById, { knownAt: NOW }, `area:${code}`)) !== undefined
    if (isKnown) this.service.knownAreas.add(code)
    return isKnown
  }
}

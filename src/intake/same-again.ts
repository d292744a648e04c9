import type { Ask } from '../match/match'
import { rowsOf } from '../register/derived/questions'
import { merge, same } from '../register/merge'
import type { Row, StoredRow, TableName, Value } from '../register/table'
import { tableNamed, tables } from '../register/tables'
import { fourDates } from '../time/period'
import { dayOfMoment, momentOf } from './cells/moment'
import { idOf } from './compose'
import type { Draft, OpenValue } from './draft'
import { groupBy } from './group'
import { linkagesJoining, thingsCalled } from './intake.queries'
import { keyOf } from './keys'
import type { RecordChange } from './types'
import { whose } from './whose'

/** A record as it will stand. */
export interface Settled {
  draft: Draft
  change: RecordChange
  ref: string | null
  /** the whole row, to be written; null where a question is open */
  row: Row | null
  /** values that a person is to say */
  asked: { column: string; open: OpenValue }[]
}

/** What a record joins: two columns for a linkage, and what else tells two of them apart. */
interface Joins {
  ends: readonly (readonly string[])[]
  apart?: readonly string[]
}

const JOINS: Partial<Record<TableName, Joins>> = {
  pairings: { ends: [['unit_ref'], ['community_code']] },
  duty_reports: { ends: [['unit_ref'], ['community_code']], apart: ['area_code'] },
  part_time_memberships: { ends: [['committee_ref'], ['unit_ref']], apart: ['person_ref'] },
  contacts: { ends: [['area_code'], ['unit_ref', 'person_ref']] },
  alliance_memberships: { ends: [['alliance_ref'], ['member_id']] },
  claims: { ends: [['item_ref'], ['unit_ref']] },
  grid_assignments: { ends: [['area_code'], ['person_ref']], apart: ['post'] },
  property_linkages: {
    ends: [['compound_code'], ['property_company_ref', 'owners_committee_ref', 'branch_ref']],
  },
}

interface Called {
  anchors: readonly string[]
  title?: string
  day?: string
  /** of which the day tells two apart */
  moment?: string
  apart?: readonly string[]
  /** a sheet may have several that are called the same: two families wish for a ramp */
  several?: boolean
}

const CALLED: Partial<Record<TableName, Called>> = {
  list_items: { anchors: whose.list_items!, title: 'title', apart: ['kind'], several: true },
  activities: {
    anchors: whose.activities!,
    title: 'title',
    day: 'held_on',
    apart: ['unit_refs'],
    several: true,
  },
  meetings: { anchors: ['conference_ref'], day: 'held_on' },
  service_calls: { anchors: ['raised_by_code'], title: 'title', moment: 'raised_on', several: true },
  matters: { anchors: ['meeting_ref'], title: 'title' },
}

/** Says of each record whether the register has it already, by what it joins and when, and never by its place. */
export class SameAgain {
  /** what each record of this file says, by table and ref */
  private readonly taken = new Map<string, Row>()
  /** refs of this file's records by all that they say */
  private readonly told = new Map<string, string>()
  /** refs of this file's records by what they join */
  private readonly byEnds = new Map<string, string>()
  /** of several that are called the same, which of them was the last, by the ref of the first */
  private readonly nth = new Map<string, number>()

  constructor(
    private readonly ask: Ask,
    private readonly prefix: string,
    private readonly today: string,
    /** what was answered for a value, or `now`, for this file; undefined: nothing */
    private readonly answered: (
      draft: Draft,
      column: string,
      open: OpenValue,
      now?: 'now',
    ) => Value | undefined,
  ) {}

  /** The drafts as they will stand, parents before what is part of them. */
  async settle(drafts: readonly Draft[]): Promise<Settled[]> {
    const settled: Settled[] = []
    const byTable = groupBy(drafts, ({ table }) => table)
    for (const { name } of tables) {
      const own = byTable.get(name) ?? []
      if (own.length > 0) settled.push(...(await this.settleTable(name, own)))
    }
    return settled
  }

  private async settleTable(name: TableName, drafts: readonly Draft[]): Promise<Settled[]> {
    for (const draft of drafts)
      for (const { draft: parent, column } of draft.parents) {
        draft.values[column] = parent.ref
        if (parent.ref === null || parent.waiting) draft.waiting = true
      }
    if (name === 'chair_terms') return this.settleTurns(drafts)
    const ready = drafts.filter(({ waiting }) => !waiting)
    const mayBe = await this.candidates(name, ready)
    const keys = new Set([...mayBe.values()].flat())
    for (const draft of ready) keys.add(this.ownRef(draft))
    for (const { ref } of ready) if (ref !== null) keys.add(ref)
    const stored = await this.stored(name, [...keys])
    return drafts.map((draft) => this.settleOne(name, draft, mayBe.get(draft) ?? [], stored))
  }

  private settleOne(
    name: TableName,
    draft: Draft,
    mayBe: readonly string[],
    stored: ReadonlyMap<string, StoredRow>,
  ): Settled {
    if (draft.waiting) return { draft, change: 'WAITING', ref: null, row: null, asked: this.openOf(draft) }
    const ends = endsKey(draft)
    const carried = draft.carrier ? this.byEnds.get(ends) : undefined
    if (carried !== undefined) {
      draft.ref = carried
      return { draft, change: 'UNCHANGED', ref: carried, row: null, asked: [] }
    }
    // What a merged cell says for several rows is said once, whichever of the register's records it is.
    const twice = draft.ref !== null || CALLED[name]?.several ? undefined : this.told.get(tellingKey(draft))
    if (twice !== undefined && draft.open.size === 0) {
      draft.ref = twice
      return { draft, change: 'UNCHANGED', ref: twice, row: null, asked: [] }
    }
    const found = draft.ref ?? this.choose(name, draft, mayBe, stored)
    const ref = found ?? this.freeRef(draft, stored)
    const said = this.taken.get(`${name} ${ref}`)
    if (said && draft.open.size === 0 && saysTheSame(draft.values, said)) {
      draft.ref = ref
      return { draft, change: 'UNCHANGED', ref, row: null, asked: [] }
    }
    this.taken.set(`${name} ${ref}`, draft.values)
    draft.ref = ref
    const table = tableNamed(name)
    const before = stored.get(ref)
    const values: Row = { ...draft.values }
    const asked: Settled['asked'] = []
    for (const [column, open] of draft.open) {
      const known = before?.current ? before.row[column] : undefined
      if (
        known != null &&
        this.answered(draft, column, open, 'now') === undefined &&
        (open.partial === null
          ? open.valued === undefined
          : dayIn(name, column, known).startsWith(open.partial))
      )
        continue
      const answer = this.answered(draft, column, open)
      if (answer === undefined) asked.push({ column, open })
      // What is left out is not said: what the register has stays.
      else if (answer !== null) values[column] = answer
    }
    const doubt = this.doubtfulStart(name, draft, ref, mayBe, stored)
    if (doubt) {
      const answer = this.answered(draft, 'start', doubt)
      if (answer === undefined) asked.push({ column: 'start', open: doubt })
      else {
        if (answer === null) delete values.start
        else values.start = answer
        draft.open.set('start', doubt)
      }
    }
    if (asked.length > 0) {
      draft.waiting = true
      return { draft, change: 'WAITING', ref: null, row: null, asked }
    }
    // What waits for an answer is no record that others could be of.
    this.byEnds.set(ends, ref)
    this.told.set(tellingKey(draft), ref)
    if (before?.current) {
      keepMoreExact(values, before.row)
      keepMoment(name, values, before.row)
    }
    const given: Row = { ...(before?.current ? before.row : {}), ...values, [table.key]: ref }
    const row = merge(table, given, before, this.today)
    const change = !before?.current ? 'NEW' : same(row, before.row) ? 'UNCHANGED' : 'CHANGED'
    return { draft, change, ref, row, asked: [] }
  }

  /** Where there are several such linkages one after another, another start may be of any of them. */
  private doubtfulStart(
    name: TableName,
    draft: Draft,
    ref: string,
    mayBe: readonly string[],
    stored: ReadonlyMap<string, StoredRow>,
  ): OpenValue | undefined {
    const before = stored.get(ref)
    const given = textOf(draft.values.start)
    const known = textOf(before?.row.start)
    if (!tableNamed(name).period || !before?.current || given === null || known === null) return undefined
    if (known.startsWith(given)) return undefined
    const others = mayBe.filter((key) => key !== ref && stored.get(key)?.current)
    const clash = others.some((key) => {
      const other = stored.get(key) as StoredRow
      return mayOverlap({ ...before.row, start: given }, other.row, this.today)
    })
    if (!clash) return undefined
    const valued = draft.row?.valued.get(`${name}.start`)?.[0]
    return { valued, partial: null, may: [known], required: false, key: `${ref} ${given}` }
  }

  private openOf(draft: Draft): Settled['asked'] {
    return [...draft.open]
      .filter(
        ([column, open]) => this.answered(draft, column, open) === undefined && open.valued !== undefined,
      )
      .map(([column, open]) => ({ column, open }))
  }

  /** Refs of what joins the same things or is called the same. */
  private async candidates(name: TableName, drafts: readonly Draft[]): Promise<Map<Draft, string[]>> {
    const found = new Map<Draft, string[]>()
    const { type } = tableNamed(name)
    const joins = JOINS[name]
    if (joins) {
      const looks = new Looks(drafts, (draft) => {
        const [one, other] = joins.ends.map((columns) => endOf(name, draft.values, columns))
        return one && other ? { type, one, other } : undefined
      })
      if (looks.rows.length > 0)
        for (const { key, linkage } of await this.ask(linkagesJoining, { rows: looks.rows }))
          looks.add(key, linkage)
      looks.into(found)
    }
    const called = CALLED[name]
    if (called) {
      const looks = new Looks(drafts, (draft) => {
        const anchor = endOf(name, draft.values, called.anchors)
        const title = called.title ? textOf(draft.values[called.title]) : null
        const day = called.day
          ? (textOf(draft.values[called.day]) ?? draft.open.get(called.day)?.partial ?? null)
          : null
        const tells =
          (called.title === undefined || title !== null) && (called.title !== undefined || day !== null)
        return anchor && tells ? { type, anchor, title, day } : undefined
      })
      if (looks.rows.length > 0)
        for (const { key, thing } of await this.ask(thingsCalled, { rows: looks.rows })) looks.add(key, thing)
      looks.into(found)
    }
    return found
  }

  /** Of those that it may be the one whose days may be its own, the latest first; each only once. */
  private choose(
    name: TableName,
    draft: Draft,
    mayBe: readonly string[],
    stored: ReadonlyMap<string, StoredRow>,
  ): string | undefined {
    const apart = JOINS[name]?.apart ?? CALLED[name]?.apart ?? []
    const { period } = tableNamed(name)
    const fits = mayBe
      .flatMap((key) => stored.get(key) ?? [])
      .filter(({ key, current }) => current && !this.taken.has(`${name} ${key}`))
      .filter(({ row }) => !period || mayOverlap(draft.values, row, this.today))
      .filter(({ row }) => apart.every((column) => agree(draft.values[column], row[column])))
      .filter(({ row }) => momentsAgree(name, draft, row))
    const score = ({ row }: StoredRow) =>
      apart.filter(
        (column) => draft.values[column] != null && textOf(draft.values[column]) === textOf(row[column]),
      ).length *
        10 +
      (textOf(draft.values.start) !== null && textOf(row.start)?.startsWith(textOf(draft.values.start) ?? '~')
        ? 5
        : 0) +
      (row.terminated_on == null ? 1 : 0) +
      // Of several that are called the same, the one that says the same.
      Object.entries(draft.values).filter(([column, value]) => textOf(value) === textOf(row[column])).length /
        100
    const [best] = fits.sort(
      (a, b) =>
        score(b) - score(a) ||
        compare(textOf(b.row.start) ?? '', textOf(a.row.start) ?? '') ||
        compare(a.key, b.key),
    )
    return best?.key
  }

  /** Its own ref or, where others of the file are called the same, one that none of them has. */
  private freeRef(draft: Draft, stored: ReadonlyMap<string, StoredRow>): string {
    if (!CALLED[draft.table]?.several) return this.ownRef(draft)
    const first = this.ownRef(draft)
    for (let nth = this.nth.get(first) ?? 1; ; nth++) {
      const ref = nth === 1 ? first : this.ownRef(draft, nth)
      const isAnothers = nth > 1 && stored.get(ref)?.current
      if (isAnothers || this.taken.has(`${draft.table} ${ref}`)) continue
      this.nth.set(first, nth)
      return ref
    }
  }

  /** A ref made from what a record joins, the same wherever its row stands; `nth`: of several that are called the same. */
  private ownRef({ table, values, open }: Draft, nth = 1): string {
    const joins = JOINS[table]
    const called = CALLED[table]
    const columns = joins
      ? [...joins.ends.flat(), ...(joins.apart ?? []), 'start']
      : called
        ? [...called.anchors, called.title, called.day, called.moment, ...(called.apart ?? [])]
        : tableNamed(table)
            .columns.filter(({ required, key }) => required && key !== 'ref')
            .map(({ key }) => key)
    const identity = columns.flatMap((column) =>
      column === undefined
        ? []
        : [[column, dayIn(table, column, values[column] ?? null) || (open.get(column)?.partial ?? null)]],
    )
    return `${this.prefix}${nth === 1 ? keyOf(table, identity) : keyOf(table, identity, nth)}`
  }

  /** Turns of a membership are written with it: those that it has, and those that come. */
  private settleTurns(drafts: readonly Draft[]): Settled[] {
    return drafts.map((draft) => {
      const [parent] = draft.parents
      const asked = this.openOf(draft)
      if (draft.waiting || !parent || asked.length > 0)
        return { draft, change: 'WAITING', ref: null, row: null, asked }
      const ref = parent.draft.ref as string
      draft.ref = ref
      const { start = null, end = null } = draft.values
      return { draft, change: 'NEW', ref, row: { alliance_membership_ref: ref, start, end }, asked: [] }
    })
  }

  async stored(name: TableName, keys: readonly string[]): Promise<Map<string, StoredRow>> {
    const rows = keys.length > 0 ? await this.ask(rowsOf(tableNamed(name)), { keys: [...keys] }) : []
    return new Map(rows.map((row) => [row.key, row]))
  }
}

/** What is looked for in the register, once for all drafts that look for the same. */
class Looks<Sought extends object> {
  readonly rows: ({ key: string } & Sought)[] = []
  private readonly found = new Map<string, { drafts: Draft[]; refs: string[] }>()

  constructor(drafts: readonly Draft[], soughtBy: (draft: Draft) => Sought | undefined) {
    for (const draft of drafts) {
      const sought = soughtBy(draft)
      if (!sought) continue
      const key = JSON.stringify(sought)
      const known = this.found.get(key)
      if (known) known.drafts.push(draft)
      else {
        this.found.set(key, { drafts: [draft], refs: [] })
        this.rows.push({ key, ...sought })
      }
    }
  }

  add(key: string, id: string): void {
    this.found.get(key)?.refs.push(id.slice(id.indexOf(':') + 1))
  }

  /** Gives each draft the refs that were found for it. */
  into(refsOf: Map<Draft, string[]>): void {
    for (const { drafts, refs } of this.found.values())
      if (refs.length > 0) for (const draft of drafts) refsOf.set(draft, refs)
  }
}

/** A moment by its day, and another value as text. */
function dayIn(name: TableName, column: string, value: Value): string {
  const text = textOf(value) ?? ''
  return text !== '' && CALLED[name]?.moment === column ? dayOfMoment(text) : text
}

function momentsAgree(name: TableName, { values, open }: Draft, stored: Row): boolean {
  const column = CALLED[name]?.moment
  if (column === undefined || stored[column] == null) return true
  const day = dayIn(name, column, values[column] ?? null) || (open.get(column)?.partial ?? '')
  return dayIn(name, column, stored[column]).startsWith(day)
}

/** A day alone is the beginning of it, and what the register knows of its hours stays. */
function keepMoment(name: TableName, values: Row, stored: Row): void {
  const column = CALLED[name]?.moment
  const said = column === undefined ? null : textOf(values[column])
  if (column === undefined || said === null || stored[column] == null) return
  const day = dayOfMoment(said)
  const isDayAlone = Date.parse(said) === Date.parse(momentOf(day))
  if (isDayAlone && dayIn(name, column, stored[column]) === day) values[column] = stored[column]
}

/** Names all that a record says. */
function tellingKey({ table, values }: Draft): string {
  return keyOf(
    table,
    Object.keys(values)
      .sort()
      .map((column) => [column, textOf(values[column])]),
  )
}

function saysTheSame(values: Row, said: Row): boolean {
  const columns = new Set([...Object.keys(values), ...Object.keys(said)])
  return [...columns].every((column) => textOf(values[column]) === textOf(said[column]))
}

/** Names what a record joins or is called. */
export function endsKey({ table, values, open }: Draft): string {
  const columns = JOINS[table]?.ends.flat() ?? [
    ...(CALLED[table]?.anchors ?? []),
    CALLED[table]?.title,
    CALLED[table]?.day,
  ]
  return keyOf(
    table,
    columns.map((column) => column && (values[column] ?? open.get(column)?.partial ?? null)),
  )
}

/** What the register knows more exactly, and what is said agrees with, stays. */
function keepMoreExact(values: Row, stored: Row): void {
  for (const [column, value] of Object.entries(values)) {
    const known = stored[column]
    const isDate = typeof value === 'string' && /^\d{4}(?:-\d{2})?$/u.test(value)
    if (isDate && typeof known === 'string' && known.startsWith(`${value}-`)) values[column] = known
  }
}

/** The id of what one end of a record points to, in the first of these columns that is given. */
function endOf(name: TableName, values: Row, columns: readonly string[]): string | undefined {
  for (const column of columns) {
    const value = values[column]
    const first = Array.isArray(value) ? (value[0] as string | undefined) : value
    if (first == null) continue
    const { refersTo } = tableNamed(name).columns.find(({ key }) => key === column) ?? {}
    return refersTo?.byId ? String(first) : idOf(refersTo?.tables[0] as TableName, String(first))
  }
  return undefined
}

function mayOverlap(values: Row, stored: Row, today: string): boolean {
  const own = dates(values, today)
  const other = dates(stored, String(stored.recorded_on ?? today))
  return own.earliestStart <= other.latestEnd && other.earliestStart <= own.latestEnd
}

function dates({ start, end, terminated_on }: Row, recordedOn: string) {
  return fourDates({
    start: textOf(start),
    end: textOf(end),
    terminatedOn: textOf(terminated_on),
    recordedOn,
  })
}

/** Two values that do not contradict each other. */
function agree(one: Value | undefined, other: Value | undefined): boolean {
  return one == null || other == null || textOf(one) === textOf(other)
}

function textOf(value: Value | undefined): string | null {
  return value == null ? null : Array.isArray(value) ? value.join(';') : String(value)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

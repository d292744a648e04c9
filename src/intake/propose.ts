import type { Graph } from '../graph/graph'
import { type Ask, MATCH_ENTITIES, Matcher, TooManyNames } from '../match/match'
import { Check } from '../register/check'
import { rowsOf } from '../register/derived/questions'
import { Incoming } from '../register/incoming'
import { Leaving } from '../register/leaving'
import { Lookup } from '../register/lookup'
import { madeRefsOf } from '../register/made-ref'
import { GivenRegister, type GivenRow } from '../register/mutation/given-register'
import type { Reach } from '../register/reach'
import { TOLD_ERRORS } from '../register/report'
import { Unreadable } from '../register/source'
import type { Row, TableName } from '../register/table'
import { tableNamed } from '../register/tables'
import { aroundOf } from './around'
import { cellFor } from './cell-of'
import { compose, idOf, MOST_JOINED, type Said } from './compose'
import type { Draft } from './draft'
import { endingsOf } from './endings'
import { existing } from './existing'
import { groupBy } from './group'
import { keyOf } from './keys'
import type { LooksLike } from './layout/evidence'
import { fieldNamed, isField } from './layout/fields'
import { findTables } from './layout/find-tables'
import { Grid } from './layout/grid'
import { MOST_TABLES } from './layout/headers'
import { isNote } from './layout/no-records'
import { fieldsKey, understand } from './layout/understand'
import { nameOfKind } from './layout/vocabulary'
import type { IntakeMemory } from './memory'
import { namesRows } from './named-rows'
import { NewThings } from './new-things'
import { OfficialNames } from './official'
import { Places } from './places'
import { readSheets, sha256Of } from './read/read-file'
import type { Sheet } from './read/sheet'
import { type RowRead, readRows, type TableRead, yearIn } from './read-rows'
import { type Recall, recall } from './recall'
import { resolveAll } from './resolve-all'
import { draftsOfSaid } from './said-drafts'
import { SameAgain, type Settled } from './same-again'
import { sheetsWithoutTables, tableTold } from './tables-told'
import { answersThatAreNone, columnQuestions, isLeftOut, tableQuestion, toldBy } from './tell'
import { answersToRemember, type ToRemember } from './to-remember'
import {
  type Answers,
  type IntakeError,
  type Mention,
  nothingRead,
  type Proposal,
  type ProposedRecord,
  unreadable,
} from './types'
import { valueAnswer, valueId, valueQuestions, valuesRead } from './values'
import { type Resolved, Who } from './who'
import { withinNamed } from './within'

export interface IntakeOptions {
  within?: string
  /** what dates without a year lean on, and the day of *in force* */
  day: string
  /** the day of first recording */
  today: string
  answers?: Answers
  /** code of the area that the viewer is confined to */
  confinedTo?: string | null
  reach?: Reach
  /** whether the viewer may read people's names that the register knows */
  names?: boolean
  /** told how many names there are, before it is looked who is meant */
  namesFound?: (names: number) => void
}

/** A record to be written, and what it cites. */
export interface PlannedRow extends GivenRow {
  settled: Settled
}

/** What is proposed, and what would be written if nothing is open. */
export interface Plan {
  proposal: Proposal
  rows: PlannedRow[]
  endings: GivenRow[]
  /** which records each table on the sheets cites, by kind, area and headings */
  cited: { key: string; settled: Settled; table: TableRead }[]
  memory: ToRemember[]
  /** ids of answers that are to no question that the file has */
  unheard: string[]
  /** as they are; none where they cannot be read */
  sheets: readonly Sheet[]
}

/** Names in one file, and records that it can become. */
const MOST_NAMES = 50_000
const MOST_RECORDS = 20_000
const SURE_SHARE = 0.6
const SAMPLE = 40

/** `ask` tells what the viewer may see; by `askAll` rows are checked against the whole register, and nothing is told. */
export interface Asks {
  ask: Ask
  askAll: Ask
}

/** For whoever may see everything. */
export function asksOf(graph: Graph): Asks {
  const ask: Ask = (question, params) => graph.read(question, params)
  return { ask, askAll: ask }
}

/** Reads a file and says what it would write, what it must ask and what is wrong with it. Writes nothing. */
export async function propose(
  { ask, askAll }: Asks,
  path: string,
  name: string,
  options: IntakeOptions,
  memoryOf: (within: string) => Promise<IntakeMemory>,
): Promise<Plan> {
  const proposal = nothingRead({ name, sha256: await sha256Of(path) })
  const plan: Plan = {
    proposal,
    rows: [],
    endings: [],
    cited: [],
    memory: [],
    unheard: [],
    sheets: [],
  }
  try {
    plan.sheets = await readSheets(path, name)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    proposal.errors.push(unreadable(error.message))
    return plan
  }
  try {
    await new Proposing({ ask, askAll }, plan.sheets, plan, options, memoryOf).run()
  } catch (error) {
    if (!(error instanceof TooManyNames)) throw error
    proposal.errors.push({ sheet: null, cell: null, code: 'INVALID', message: error.message })
  }
  return plan
}

class Proposing {
  private readonly proposal: Proposal
  private readonly answers: Answers
  private readonly heard = new Set<string>()
  private readonly ask: Ask

  constructor(
    private readonly asks: Asks,
    private readonly sheets: readonly Sheet[],
    private readonly plan: Plan,
    private readonly options: IntakeOptions,
    private readonly memoryOf: (within: string) => Promise<IntakeMemory>,
  ) {
    this.ask = asks.ask
    this.proposal = plan.proposal
    this.answers = options.answers ?? {}
  }

  async run(): Promise<void> {
    const found = this.sheets
      .filter(({ hidden }) => !hidden)
      .map((sheet) => ({ sheet, grid: new Grid(sheet) }))
      .map(({ sheet, grid }) => ({ sheet, grid, tables: findTables(grid) }))
    this.proposal.tables.push(
      ...sheetsWithoutTables(
        found,
        this.sheets.filter(({ hidden }) => hidden),
      ),
    )
    if (found.every(({ tables }) => tables.length === 0)) {
      this.error(null, null, 'there is no table in it: no row with headings and rows beneath 未找到表格')
      return
    }
    const full = found.find(({ tables }) => tables.length > MOST_TABLES)
    if (full) {
      this.error(
        full.sheet.name,
        null,
        `it has more than ${MOST_TABLES} tables on a sheet; split it 一张工作表中的表过多，请拆分`,
      )
      return
    }
    const titles = found.flatMap(({ sheet, tables }) => [
      ...tables.flatMap((table) => table.titles),
      ...(sheet.name === null ? [] : [sheet.name]),
    ])
    const within = await this.decideWithin([...titles, this.proposal.file.name])
    if (within === undefined) return
    this.proposal.within = within
    const memory = await this.memoryOf(within)
    const recalled = recall(this.answers, memory.answers, this.heard)
    const matcher = await Matcher.open(this.ask, {
      within,
      entities: MATCH_ENTITIES,
      confinedTo: this.options.confinedTo ?? null,
      today: this.options.day,
    })
    const reads = found.flatMap(({ sheet, grid, tables }) =>
      tables.map((table): TableRead => {
        const first = tables[0] as (typeof tables)[number]
        const own = [...(table === first ? [] : first.titles.slice(0, 1)), ...table.titles]
        const understood = understand(
          grid,
          { ...table, titles: own.length > 0 ? (table.titles.length > 0 ? table.titles : own) : [] },
          toldBy(recalled, within),
          looksLikeBy(matcher),
        )
        return { sheet: sheet.name, grid, table: understood, titles: own, year: this.yearOf(own, sheet) }
      }),
    )
    const known: TableRead[] = []
    for (const read of reads) {
      this.proposal.tables.push(tableTold(read, within))
      if (isLeftOut(recalled, within, read.table)) this.leaveOut(read)
      else if (!read.table.kind) this.proposal.questions.push(tableQuestion(read, within))
      else if (read.table.wanting.length > 0) this.askColumns(read, within)
      else {
        known.push(read)
        this.proposal.questions.push(...columnQuestions(read, within))
      }
    }
    await this.takeIn(known, within, matcher, recalled, memory)
    for (const { sheet, cell, message } of answersThatAreNone(reads, within, this.answers))
      this.error(sheet, cell, message)
    this.hear()
  }

  /** Answers to no question, which cannot be told before every table is understood. */
  private hear(): void {
    if (this.proposal.questions.some(({ about }) => about === 'TABLE' || about === 'COLUMN')) return
    this.plan.unheard.push(...Object.keys(this.answers).filter((id) => !this.heard.has(id)))
  }

  private async takeIn(
    tables: readonly TableRead[],
    within: string,
    matcher: Matcher,
    recalled: Recall,
    memory: IntakeMemory,
  ): Promise<void> {
    const rows = tables.flatMap((table) => readRows(table, this.options.day))
    for (const { table, errors } of rows)
      for (const { cell, message } of errors) this.error(table.sheet, cell, message)
    const prefix = madeRefsOf(within)
    const news = new NewThings(prefix, within)
    const places = new Places(this.ask, matcher)
    const names = rows.reduce((sum, { named }) => sum + [...named.values()].flat().length, 0)
    if (names > MOST_NAMES) {
      this.error(
        null,
        null,
        `there are ${names} names in it, and ${MOST_NAMES} are the most that are looked for at once; split it 名称过多，请拆分`,
      )
      return
    }
    this.options.namesFound?.(names)
    const who = new Who(
      matcher,
      within,
      recalled,
      await existing(this.ask, [...Object.values(this.answers), ...memory.answers.values()]),
      news.create,
      new OfficialNames(this.ask, within, this.options.day),
    )
    const resolved = await resolveAll(rows, who, places)
    const mentions = [...resolved.values()].flat()
    await places.learn([
      within,
      ...rows.flatMap((row) => aroundOf(row, places, within)),
      ...mentions.flatMap(({ mention }) =>
        mention.entity === 'AREA' && mention.match ? [mention.match.slice('area:'.length)] : [],
      ),
    ])
    this.proposal.areas.push(...places.residential.map(({ code, name }) => ({ code, name })))
    this.refuseElsewhere(mentions, within)
    for (const { named, row, message } of who.problems) this.error(row.table.sheet, named.cell, message)
    this.proposal.questions.push(...who.questions)
    this.proposal.mentions.push(...once(mentions.map(({ mention }) => mention)))

    const drafts: Draft[] = []
    const said: Said[] = []
    for (const row of rows) {
      const own = groupBy(resolved.get(row) ?? [], ({ named }) => named.field)
      const around = aroundOf(row, places, within).flatMap((code) => places.area(code))
      const titled = own.get('') ? (own.get('') as Resolved[])[0] : undefined
      own.delete('')
      const kind = row.table.table.kind as NonNullable<TableRead['table']['kind']>
      const composed = compose({ row, kind, who: own, around, titled })
      drafts.push(...composed.drafts)
      if (drafts.length > MOST_RECORDS) {
        this.error(
          row.table.sheet,
          cellFor(row, undefined),
          `with this row it would become more than ${MOST_RECORDS} records, which are the most that are taken in at once; split it 记录过多，请拆分`,
        )
        return
      }
      said.push(...composed.said)
      for (const field of composed.missing) this.missing(row, field)
      if (composed.tooMany)
        this.error(
          row.table.sheet,
          cellFor(row, undefined),
          `the row names more than ${MOST_JOINED} things that would be joined 本行名称过多`,
        )
    }
    drafts.push(...(await draftsOfSaid(this.ask, said, news, mentions)))
    const sameAgain = new SameAgain(this.ask, prefix, this.options.today, (draft, column, open, now) =>
      valueAnswer(within, recalled, draft, column, open, now),
    )
    const settled = await sameAgain.settle(drafts)
    const asked = valueQuestions(settled, within, this.answers)
    for (const { draft } of settled)
      for (const [column, open] of draft.open) recalled.now(valueId(within, draft, column, open))
    this.proposal.questions.push(...asked.questions)
    for (const error of asked.errors) this.tell(error)
    this.proposal.values = valuesRead(rows, settled)
    this.report(settled)
    const cited = settled.flatMap((one) => {
      const table = one.draft.row?.table
      return table ? [{ key: tableKeyOf(table, within, places), settled: one, table }] : []
    })
    this.plan.cited.push(...cited)
    const endings = await endingsOf(this.ask, {
      cited: cited.map(({ key, settled: one }) => ({
        key,
        id: one.ref === null ? null : idOf(one.draft.table, one.ref),
      })),
      sheets: [...new Set(tables.map((table) => tableKeyOf(table, within, places)))],
      recalled,
      day: this.options.day,
      names: this.options.names ?? true,
    })
    this.proposal.records.push(...endings.records)
    this.proposal.questions.push(...endings.questions)
    for (const message of endings.problems) this.error(null, null, message)
    this.plan.endings.push(...endings.rows)
    this.plan.memory.push(...answersToRemember(this.answers, mentions, tables, settled, within))
    await this.check()
  }

  /** Everything that is new or says something new goes through the checks of an import. */
  private async check(): Promise<void> {
    const rows = [...this.plan.rows, ...this.plan.endings]
    if (rows.length === 0) return
    const register = new GivenRegister(rows)
    const incoming = await Incoming.read(register, '', () => {})
    const lookup = new Lookup(this.asks.askAll, incoming)
    await new Check(incoming, lookup, Leaving.none, false, this.options.today, this.options.reach).run(
      () => {},
    )
    const plannedRows = new Map<GivenRow, PlannedRow>(this.plan.rows.map((each) => [each, each]))
    const inRows = namesRows(this.plan.rows)
    for (const { table, row, column, code, message } of incoming.errors.told) {
      const origin = register.origin(table as TableName, row)
      const planned = origin && plannedRows.get(origin.given)
      const draft = planned?.settled.draft
      const field = column === null ? undefined : `${table}.${column}`
      this.tell({
        sheet: draft?.row?.table.sheet ?? null,
        cell: draft?.row ? cellFor(draft.row, field) : null,
        code,
        message: planned ? inRows({ code, message }, planned) : message,
      })
    }
    this.tellOfMore(incoming.errors.further ?? 0)
  }

  private report(settled: readonly Settled[]): void {
    for (const one of settled) {
      const { draft, change, ref, row } = one
      if (draft.carrier && row === null && change === 'UNCHANGED') continue
      const values = Object.fromEntries(
        Object.entries(row ?? draft.values).filter(
          ([column]) => column !== 'recorded_on' && this.tells(draft, column),
        ),
      )
      const record: ProposedRecord = {
        table: draft.table,
        ref,
        sheet: draft.row?.table.sheet ?? null,
        row: draft.row?.row ?? null,
        change,
        values,
      }
      this.proposal.records.push(record)
    }
    const turns = settled.filter(({ draft }) => draft.table === 'chair_terms' && draft.ref !== null)
    for (const one of settled) {
      if (one.row === null || one.draft.table === 'chair_terms') continue
      const parts = turns.filter(
        ({ draft }) => draft.parents[0]?.draft.ref === one.ref && one.draft.table === 'alliance_memberships',
      )
      if (parts.length > 0) this.addTurns(one, parts)
      if (one.change === 'NEW' || one.change === 'CHANGED')
        this.plan.rows.push({ table: tableNamed(one.draft.table), row: one.row, settled: one })
    }
  }

  /** Names of people that the register knows and the sheet does not say are for those who may read them. */
  private tells({ table, values }: Draft, column: string): boolean {
    const { personal } = tableNamed(table).columns.find(({ key }) => key === column) ?? {}
    return !personal || (this.options.names ?? true) || values[column] !== undefined
  }

  /** Turns to chair go with the membership that they are part of. */
  private addTurns(member: Settled, turns: readonly Settled[]): void {
    const row = member.row as Row
    const before = (row.chair_terms ?? []) as Row[]
    const terms = [...before]
    for (const turn of turns) {
      const { start = null, end = null } = turn.row as Row
      const isThere = before.some((term) => term.start === start && term.end === end)
      if (isThere) turn.change = 'UNCHANGED'
      else if (!terms.some((term) => term.start === start && term.end === end)) terms.push({ start, end })
      for (const record of this.proposal.records)
        if (
          record.table === 'chair_terms' &&
          record.ref === turn.ref &&
          record.values.start === start &&
          isThere
        )
          record.change = 'UNCHANGED'
    }
    if (terms.length === before.length) return
    row.chair_terms = terms.sort((a, b) => (String(a.start) < String(b.start) ? -1 : 1))
    if (member.change === 'UNCHANGED') member.change = 'CHANGED'
  }

  private async decideWithin(texts: readonly string[]): Promise<string | undefined> {
    const id = keyOf('WITHIN', this.proposal.file.sha256)
    this.heard.add(id)
    const answer = this.answers[id]
    const confinedTo = this.options.confinedTo ?? null
    const given =
      this.options.within ?? (answer && 'is' in answer ? answer.is.replace(/^area:/, '') : undefined)
    const named = await withinNamed(this.ask, texts, confinedTo)
    if (answer && 'is' in answer && answer.is !== `area:${given}`)
      this.error(
        null,
        null,
        `the answer to ${id} says ${answer.is}, and the sheet is said to be about ${given} 区域说法不一`,
      )
    if (given !== undefined) {
      const [known] = await this.ask(rowsOf(tableNamed('areas')), { keys: [given] })
      const id = `area:${given}`
      const isOutside = confinedTo !== null && (await this.options.reach?.outside([id]))?.has(id)
      if (known && !isOutside) return given
      this.error(null, null, `there is no area with the code ${given} 没有这个区域`)
      return undefined
    }
    if ('code' in named) return named.code
    this.proposal.questions.push({
      id,
      about: 'WITHIN',
      text: texts[0] ?? this.proposal.file.name,
      cells: [],
      candidates: named.mayBe,
      mayBeNew: false,
    })
    return undefined
  }

  /** Names of areas of which none is there: the sheet is about somewhere else. */
  private refuseElsewhere(mentions: readonly Resolved[], within: string): void {
    const areas = mentions.filter(({ mention }) => mention.entity === 'AREA')
    const names = new Set(areas.map(({ named }) => named.text))
    if (
      names.size < 3 ||
      areas.some(({ mention }) => mention.match !== null || mention.candidates.length > 0)
    )
      return
    this.error(
      areas[0]?.row.table.sheet ?? null,
      areas[0]?.named.cell ?? null,
      `none of the ${names.size} areas that it names lies in ${within}: is it a sheet of another place? 所列区域均不在 ${within} 内，是否为其他地区的表？`,
    )
  }

  private leaveOut({ table }: TableRead): void {
    const proposed = this.proposal.tables.at(-1)
    proposed?.leftOut.push(...table.rows.map(({ row }) => ({ row, why: 'NOTE' as const })))
    table.rows = []
  }

  private askColumns(read: TableRead, within: string): void {
    const questions = columnQuestions(read, within)
    this.proposal.questions.push(...questions)
    if (questions.length > 0) return
    const { kind, wanting } = read.table
    this.error(
      read.sheet,
      read.grid.name(read.table.header[0] ?? 1, read.table.columns[0]?.column ?? 1),
      `as ${nameOfKind(kind as NonNullable<typeof kind>)} it lacks ${wanting.map(({ field }) => field).join(', ')} 缺少必需的列`,
    )
  }

  private missing(row: RowRead, field: string): void {
    const { titles } = fieldNamed(field).column
    this.tell({
      sheet: row.table.sheet,
      cell: cellFor(row, field),
      code: 'MISSING',
      message: `row ${row.row} does not say ${isField(field) ? field : ''}, and neither does its section or title; if it is the one above, write 同上 本行及标题均未写明${titles[0] ?? ''}，与上一行相同的请填“同上”`,
    })
  }

  private error(sheet: string | null, cell: string | null, message: string): void {
    this.tell({ sheet, cell, code: 'INVALID', message })
  }

  private tell(error: IntakeError): void {
    if (this.proposal.errors.length < TOLD_ERRORS) this.proposal.errors.push(error)
    else this.tellOfMore(1)
  }

  private tellOfMore(errors: number): void {
    if (errors > 0) this.proposal.furtherErrors = (this.proposal.furtherErrors ?? 0) + errors
  }

  private yearOf(titles: readonly string[], sheet: Sheet): TableRead['year'] {
    const nearest = [...titles].reverse()
    // A line that says when the sheet was filled in says least of the year that it is about.
    const isOfFilling = (title: string) =>
      isNote(title) || /截至|截止|填报|报送|制表|^[\d年月日.\s]+$/u.test(title)
    const texts = [
      ...nearest.filter((title) => !isOfFilling(title)),
      sheet.name ?? '',
      this.proposal.file.name,
      ...nearest.filter(isOfFilling),
    ]
    for (const text of texts) {
      const year = yearIn(text)
      if (year !== undefined) return { year, isToday: false }
    }
    return { year: Number(this.options.day.slice(0, 4)), isToday: true }
  }
}

/** What a column looks like is asked for each kind of table and field, and found out once. */
function looksLikeBy(matcher: Matcher): LooksLike {
  const known = new Map<string, ReturnType<LooksLike>>()
  const looksLike = (sample: readonly string[]): ReturnType<LooksLike> => {
    for (const entity of ['AREA', 'UNIT'] as const) {
      const matched = matcher.match(
        entity,
        sample.map((text) => ({ text })),
      )
      const sure = matched.filter(({ automatic }) => automatic !== null).length
      if (sure >= SURE_SHARE * sample.length) return entity
    }
    return undefined
  }
  return (texts) => {
    const sample = [...new Set(texts)].slice(0, SAMPLE)
    if (sample.length === 0) return undefined
    const key = JSON.stringify(sample)
    if (!known.has(key)) known.set(key, looksLike(sample))
    return known.get(key)
  }
}

/** A merged cell holds for all of its rows, and is one place. */
function once(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>()
  return mentions.filter(({ sheet, cell, part, entity, match }) => {
    const place = JSON.stringify([sheet, cell, part, entity, match])
    if (seen.has(place)) return false
    seen.add(place)
    return true
  })
}

/** Sheets of the same kind, about the same area, with the same headings over what is taken in. */
function tableKeyOf({ table, titles }: TableRead, within: string, places: Places): string {
  const named = [...titles].reverse().flatMap((title) => places.codesIn(title))
  return keyOf(
    'SHEET',
    nameOfKind(table.kind as NonNullable<typeof table.kind>),
    named[0] ?? within,
    fieldsKey(table),
  )
}

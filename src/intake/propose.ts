import { type Ask, MATCH_ENTITIES, type MatchEntity, Matcher, TooManyNames } from '../match/match'
import { Unfit } from '../register/cells/cell'
import { Check } from '../register/check'
import { rowsOf } from '../register/derived/questions'
import { Incoming } from '../register/incoming'
import { Leaving } from '../register/leaving'
import { Lookup } from '../register/lookup'
import { GivenRegister, type GivenRow } from '../register/mutation/given-register'
import type { Reach } from '../register/reach'
import { Unreadable } from '../register/source'
import type { Row, StoredRow, TableName, Value } from '../register/table'
import { tableNamed } from '../register/tables'
import { compose, idOf, type Said } from './compose'
import { type Draft, draftOf, type OpenValue } from './draft'
import { endingsOf } from './endings'
import { keyOf } from './keys'
import { fieldNamed, isField } from './layout/fields'
import { findTables } from './layout/find-tables'
import { Grid } from './layout/grid'
import { headingKey } from './layout/heading'
import { headerKey, type LooksLike, nameOfKind, understand } from './layout/understand'
import type { IntakeMemory } from './memory'
import { NewThings } from './new-things'
import { Places } from './places'
import { readSheets, sha256Of } from './read/read-file'
import { columnName, type Sheet } from './read/sheet'
import { type Named, type RowRead, readRows, type TableRead, yearIn } from './read-rows'
import { type Recall, recall } from './recall'
import { SameAgain, type Settled } from './same-again'
import { columnKey, columnQuestions, isLeftOut, tableKey, tableQuestion, toldBy, valueKey } from './tell'
import type {
  Answer,
  Answers,
  IntakeError,
  Mention,
  Proposal,
  ProposedRecord,
  ProposedTable,
  Question,
  ReadValue,
} from './types'
import { type Resolved, type ToResolve, Who } from './who'
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
  resolved: Resolved[]
  memory: ToRemember[]
}

export interface ToRemember {
  key: string
  about: Question['about']
  text: string
  answer: Answer
}

const SURE_SHARE = 0.6
const SAMPLE = 40

/** Reads a file and says what it would write, what it must ask and what is wrong with it. Writes nothing. */
export async function propose(
  ask: Ask,
  path: string,
  name: string,
  options: IntakeOptions,
  memoryOf: (within: string) => Promise<IntakeMemory>,
): Promise<Plan> {
  const proposal: Proposal = {
    file: { name, sha256: await sha256Of(path) },
    within: null,
    tables: [],
    mentions: [],
    values: [],
    records: [],
    questions: [],
    errors: [],
    written: null,
  }
  const plan: Plan = { proposal, rows: [], endings: [], cited: [], resolved: [], memory: [] }
  let sheets: Sheet[]
  try {
    sheets = await readSheets(path, name)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    proposal.errors.push({ sheet: null, cell: null, code: 'UNREADABLE', message: error.message })
    return plan
  }
  try {
    await new Proposing(ask, sheets, plan, options, memoryOf).run()
  } catch (error) {
    if (!(error instanceof TooManyNames)) throw error
    proposal.errors.push({ sheet: null, cell: null, code: 'INVALID', message: error.message })
  }
  return plan
}

class Proposing {
  private readonly proposal: Proposal
  private readonly answers: Answers

  constructor(
    private readonly ask: Ask,
    private readonly sheets: readonly Sheet[],
    private readonly plan: Plan,
    private readonly options: IntakeOptions,
    private readonly memoryOf: (within: string) => Promise<IntakeMemory>,
  ) {
    this.proposal = plan.proposal
    this.answers = options.answers ?? {}
  }

  async run(): Promise<void> {
    const found = this.sheets
      .filter(({ hidden }) => !hidden)
      .map((sheet) => ({ sheet, grid: new Grid(sheet) }))
      .map(({ sheet, grid }) => ({ sheet, grid, tables: findTables(grid) }))
    this.reportEmptySheets(found)
    if (found.every(({ tables }) => tables.length === 0)) {
      this.error(null, null, 'there is no table in it: no row with headings and rows beneath 未找到表格')
      return
    }
    const titles = found.flatMap(({ sheet, tables }) => [
      ...(tables[0]?.titles ?? []),
      ...(sheet.name === null ? [] : [sheet.name]),
    ])
    const within = await this.decideWithin([...titles, this.proposal.file.name])
    if (within === undefined) return
    this.proposal.within = within
    const memory = await this.memoryOf(within)
    const recalled = recall(this.answers, memory.answers)
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
      this.reportTable(read)
      if (isLeftOut(recalled, within, read.table)) this.leaveOut(read)
      else if (!read.table.kind) this.proposal.questions.push(tableQuestion(read, within))
      else if (read.table.wanting.length > 0) this.askColumns(read, within)
      else known.push(read)
    }
    await this.takeIn(known, within, matcher, recalled, memory)
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
    const prefix = within.slice(0, 6)
    const news = new NewThings(prefix, within)
    const places = new Places(this.ask, matcher)
    const who = new Who(matcher, within, recalled, await this.existing(memory), news.create)
    const resolved = this.resolveAll(rows, who, places, within)
    this.plan.resolved.push(...[...resolved.values()].flat())
    const mentions = [...resolved.values()].flat()
    await places.learn([
      within,
      ...rows.flatMap((row) => aroundOf(row, places, within)),
      ...mentions.flatMap(({ mention }) =>
        mention.entity === 'AREA' && mention.match ? [mention.match.slice('area:'.length)] : [],
      ),
    ])
    this.refuseElsewhere(mentions, within)
    for (const { named, row, message } of who.problems) this.error(row.table.sheet, named.cell, message)
    this.proposal.questions.push(...who.questions)
    this.proposal.mentions.push(...once(mentions.map(({ mention }) => mention)))

    const drafts: Draft[] = []
    const said: Said[] = []
    for (const row of rows) {
      const own = groupByField(resolved.get(row) ?? [])
      const around = aroundOf(row, places, within).flatMap((code) => places.area(code))
      const titled = own.get('') ? (own.get('') as Resolved[])[0] : undefined
      own.delete('')
      const kind = row.table.table.kind as NonNullable<TableRead['table']['kind']>
      const composed = compose({ row, kind, who: own, around, titled })
      drafts.push(...composed.drafts)
      said.push(...composed.said)
      for (const field of composed.missing) this.missing(row, field)
    }
    drafts.push(...(await this.draftsOfSaid(said, news, mentions)))
    const sameAgain = new SameAgain(this.ask, prefix, this.options.today, (draft, column, open) =>
      this.valueAnswer(within, recalled, draft, column, open),
    )
    const settled = await sameAgain.settle(drafts)
    this.askValues(settled, within)
    this.reportValues(rows, settled)
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
      answers: this.answers,
      day: this.options.day,
    })
    this.proposal.records.push(...endings.records)
    this.proposal.questions.push(...endings.questions)
    for (const message of endings.problems) this.error(null, null, message)
    this.plan.endings.push(...endings.rows)
    this.plan.memory.push(...this.toRemember(mentions, tables, settled, within))
    await this.check()
  }

  /** Everything that is new or says something new goes through the checks of an import. */
  private async check(): Promise<void> {
    const rows = [...this.plan.rows, ...this.plan.endings]
    if (rows.length === 0) return
    const register = new GivenRegister(rows)
    const incoming = await Incoming.read(register, '', () => {})
    const lookup = new Lookup(this.ask, incoming)
    await new Check(incoming, lookup, Leaving.none, false, this.options.today, this.options.reach).run(
      () => {},
    )
    for (const { table, row, column, code, message } of incoming.errors.told) {
      const origin = register.origin(table as TableName, row)
      const planned = this.plan.rows.find((each) => each === origin?.given)
      const draft = planned?.settled.draft
      const field = column === null ? undefined : `${table}.${column}`
      this.proposal.errors.push({
        sheet: draft?.row?.table.sheet ?? null,
        cell: draft?.row ? cellFor(draft.row, field) : null,
        code,
        message,
      })
    }
  }

  private report(settled: readonly Settled[]): void {
    for (const one of settled) {
      const { draft, change, ref, row } = one
      if (draft.carrier && row === null && change === 'UNCHANGED') continue
      const values = Object.fromEntries(
        Object.entries(row ?? draft.values).filter(([column]) => column !== 'recorded_on'),
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

  private async draftsOfSaid(
    said: readonly Said[],
    news: NewThings,
    mentions: readonly Resolved[],
  ): Promise<Draft[]> {
    const drafts = new Map<string, Draft>()
    for (const { id, table, row: values } of news.made) {
      const where = mentions.find(({ mention }) => mention.match === id)?.row
      const draft = draftOf(table, where, values)
      draft.ref = id.slice(id.indexOf(':') + 1)
      drafts.set(id, draft)
    }
    const standing = await this.standingOf(said.map(({ id }) => id).filter((id) => !drafts.has(id)))
    for (const { id, values, row } of said) {
      const made = drafts.get(id)
      if (made) {
        for (const [column, value] of Object.entries(values)) made.values[column] ??= value
        continue
      }
      const stored = standing.get(id)
      if (!stored) continue
      const table: TableName = id.startsWith('unit:') ? 'units' : 'persons'
      const draft = draftOf(table, row, { ...values })
      // A post or an employer that the register knows is not overwritten by what stands beside a name.
      if (table === 'persons')
        for (const column of ['title', 'employer_ref'])
          if (stored.row[column] != null) delete draft.values[column]
      draft.ref = stored.key
      const differs = Object.entries(draft.values).some(([column, value]) => stored.row[column] !== value)
      if (differs) drafts.set(id, draft)
    }
    return [...drafts.values()]
  }

  private async standingOf(ids: readonly string[]): Promise<Map<string, StoredRow>> {
    const found = new Map<string, StoredRow>()
    for (const table of ['units', 'persons'] as const) {
      const prefix = idOf(table, '')
      const keys = [
        ...new Set(ids.filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length))),
      ]
      if (keys.length === 0) continue
      for (const row of await this.ask(rowsOf(tableNamed(table)), { keys }))
        if (row.current) found.set(prefix + row.key, row)
    }
    return found
  }

  /** Names of areas first, which say where the others are looked for; people last, whom their employers tell apart. */
  private resolveAll(
    rows: readonly RowRead[],
    who: Who,
    places: Places,
    within: string,
  ): Map<RowRead, Resolved[]> {
    const resolved = new Map<RowRead, Resolved[]>()
    const add = (found: readonly Resolved[]) => {
      for (const one of found) resolved.set(one.row, [...(resolved.get(one.row) ?? []), one])
    }
    const nearOf = (row: RowRead): string[] => {
      const own = (resolved.get(row) ?? []).flatMap(({ mention }) =>
        mention.entity === 'AREA' && mention.match ? [mention.match.slice('area:'.length)] : [],
      )
      return [...new Set([...own, ...aroundOf(row, places, within)])]
    }
    const employerOf = (row: RowRead): string | undefined => {
      const units = (resolved.get(row) ?? []).filter(
        ({ mention, named }) => mention.entity === 'UNIT' && named.field.endsWith('unit_ref'),
      )
      const [unit] = units
      return units.length === 1 ? (unit?.mention.match ?? unit?.named.text) : undefined
    }
    for (const { entity, isOne } of PHASES) {
      const names = rows.flatMap((row) =>
        [...[...row.named.values()].flat(), ...titledIn(row)]
          .filter((named) => named.entity === entity && isOne(named.field))
          .map((named): ToResolve => {
            const near = nearOf(row)
            const employer = entity === 'PERSON' ? employerOf(row) : undefined
            const inside = LIES_INSIDE.has(named.field) ? near[0] : undefined
            const as = entity === 'CONFERENCE' ? conferenceOf(named.text, row) : undefined
            return {
              named,
              row,
              near,
              ...(employer && { employer }),
              ...(inside && { inside }),
              ...(as && { as }),
            }
          }),
      )
      if (names.length > 0) add(who.resolve(entity, names))
    }
    return resolved
  }

  private async decideWithin(texts: readonly string[]): Promise<string | undefined> {
    const id = keyOf('WITHIN', this.proposal.file.sha256)
    const answer = this.answers[id]
    const confinedTo = this.options.confinedTo ?? null
    const given =
      this.options.within ?? (answer && 'is' in answer ? answer.is.replace(/^area:/, '') : undefined)
    const named = await withinNamed(this.ask, texts, confinedTo)
    if (given !== undefined) {
      const [known] = await this.ask(rowsOf(tableNamed('areas')), { keys: [given] })
      if (known) return given
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

  /** Ids that answers name, as far as they are in the register. */
  private async existing({ answers }: IntakeMemory) {
    const ids = [...Object.values(this.answers), ...answers.values()].flatMap((answer) =>
      'is' in answer ? [answer.is] : [],
    )
    const there = new Set<string>()
    for (const name of Object.values(TABLE_OF)) {
      const prefix = idOf(name, '')
      const keys = [
        ...new Set(ids.filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length))),
      ]
      if (keys.length === 0) continue
      for (const { key, current } of await this.ask(rowsOf(tableNamed(name)), { keys }))
        if (current) there.add(prefix + key)
    }
    return (entity: MatchEntity, id: string) => id.startsWith(idOf(TABLE_OF[entity], '')) && there.has(id)
  }

  /** What was answered for a value, read as its cell would be; undefined: nothing that can be read. */
  private valueAnswer(
    within: string,
    recalled: Recall,
    draft: Draft,
    column: string,
    open: OpenValue,
  ): Value | undefined {
    const id = valueId(within, draft, column, open)
    const text = open.valued?.text ?? ''
    const answer =
      recalled.now(id) ?? recalled.before(valueKey(within, `${draft.table}.${column}`, open.key ?? text))
    if (!answer) return undefined
    if ('leaveOut' in answer) return open.required ? undefined : null
    if (!('value' in answer)) return undefined
    const { cell } = fieldNamed(`${draft.table}.${column}`).column
    const value = cell.read(answer.value.trim())
    return value instanceof Unfit ? undefined : value
  }

  /** The answers given now that hold for later sheets too. */
  private toRemember(
    mentions: readonly Resolved[],
    tables: readonly TableRead[],
    settled: readonly Settled[],
    within: string,
  ): ToRemember[] {
    const remembered = new Map<string, ToRemember>()
    const add = (about: ToRemember['about'], key: string, text: string, answer: Answer | undefined) => {
      if (answer) remembered.set(key, { key, about, text, answer })
    }
    for (const { mention, memoryKey, questionId } of mentions) {
      const answer = this.answers[questionId]
      if (!answer) continue
      add('MENTION', memoryKey, mention.text, mention.match === null ? answer : { is: mention.match })
    }
    for (const { table } of tables) {
      const header = headerKey(table)
      add('TABLE', tableKey(within, header), header, this.answers[tableKey(within, header)])
      const kind = nameOfKind(table.kind as NonNullable<typeof table.kind>)
      for (const { titles } of table.columns) {
        const key = columnKey(within, kind, headingKey(titles.join('')))
        add('COLUMN', key, titles.join('/'), this.answers[key])
      }
    }
    for (const { draft } of settled)
      for (const [column, open] of draft.open) {
        const field = `${draft.table}.${column}`
        if (open.key === undefined && (!open.valued || fieldNamed(field).kind !== 'TERM')) continue
        const text = open.valued?.text ?? ''
        const key = valueKey(within, field, open.key ?? text)
        add('VALUE', key, text, this.answers[key])
      }
    return [...remembered.values()]
  }

  private askValues(settled: readonly Settled[], within: string): void {
    const questions = new Map<string, Question>()
    for (const { draft, asked } of settled)
      for (const { column, open } of asked) {
        const id = valueId(within, draft, column, open)
        const { cell: reading, titles } = fieldNamed(`${draft.table}.${column}`).column
        const row = draft.row
        const place = {
          sheet: row?.table.sheet ?? null,
          cell: open.valued?.cell ?? (row ? cellFor(row, undefined) : ''),
          part: 0,
        }
        const known = questions.get(id)
        if (known) known.cells.push(place)
        else
          questions.set(id, {
            id,
            about: 'VALUE',
            text: `${titles[0] ?? column}：${open.valued?.text ?? '未填'} (${reading.expectsZh})`,
            cells: [place],
            candidates: open.may.slice(0, 5).map((may) => ({
              id: may,
              name: reading.vocabulary?.terms[may]?.zh[0] ?? may,
              score: 0.5,
              reasons: ['it may mean this 可能的含义'],
            })),
            mayBeNew: false,
          })
        if (this.answers[id] !== undefined)
          this.error(
            place.sheet,
            place.cell,
            `the answer to ${id} is not ${reading.expects} 应为${reading.expectsZh}`,
          )
      }
    this.proposal.questions.push(...questions.values())
  }

  private reportValues(rows: readonly RowRead[], settled: readonly Settled[]): void {
    const answered = new Map<string, Value>()
    for (const { draft, row } of settled)
      for (const [column, { valued }] of draft.open)
        if (valued && row) answered.set(`${draft.row?.row} ${valued.field}`, row[column] ?? null)
    const seen = new Set<string>()
    for (const row of rows)
      for (const valued of [...row.valued.values()].flat()) {
        const place = JSON.stringify([row.table.sheet, valued.cell, valued.field, valued.value])
        if (seen.has(place)) continue
        seen.add(place)
        const { cell, field, text, value, how } = valued
        const told = answered.get(`${row.row} ${field}`)
        const reported: ReadValue = {
          sheet: row.table.sheet,
          cell,
          field,
          text,
          value: value ?? told ?? null,
          how,
        }
        this.proposal.values.push(reported)
      }
  }

  private reportTable({ sheet, table }: TableRead): void {
    const rows = table.rows.map(({ row }) => row)
    const proposed: ProposedTable = {
      sheet,
      header: table.header,
      first: rows[0] ?? null,
      last: rows.at(-1) ?? null,
      kind: table.kind?.table ?? null,
      columns: table.understood.map(({ column, title, field, role, reasons }) => ({
        column: columnName(column),
        title,
        field,
        reasons: role === 'personal' && field === null ? [...reasons, PERSONAL] : reasons,
      })),
      leftOut: table.leftOut,
    }
    this.proposal.tables.push(proposed)
  }

  private leaveOut({ table }: TableRead): void {
    const proposed = this.proposal.tables.at(-1)
    proposed?.leftOut.push(...table.rows.map(({ row }) => ({ row, why: 'NOTE' as const })))
    table.rows = []
  }

  private reportEmptySheets(found: readonly { sheet: Sheet; tables: readonly unknown[] }[]): void {
    const without = found.filter(({ tables }) => tables.length === 0).map(({ sheet }) => sheet)
    for (const sheet of [...without, ...this.sheets.filter(({ hidden }) => hidden)]) {
      const leftOut = sheet.rows.flatMap((cells, index) =>
        cells.some((cell) => cell !== '') ? [{ row: index + 1, why: 'NOTE' as const }] : [],
      )
      if (leftOut.length > 0)
        this.proposal.tables.push({
          sheet: sheet.name,
          header: [],
          first: null,
          last: null,
          kind: null,
          columns: [],
          leftOut,
        })
    }
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
    this.proposal.errors.push({
      sheet: row.table.sheet,
      cell: cellFor(row, field),
      code: 'MISSING',
      message: `row ${row.row} does not say ${isField(field) ? field : ''}, and neither does its section or title 本行及标题均未写明${titles[0] ?? ''}`,
    })
  }

  private error(sheet: string | null, cell: string | null, message: string): void {
    const error: IntakeError = { sheet, cell, code: 'INVALID', message }
    this.proposal.errors.push(error)
  }

  private yearOf(titles: readonly string[], sheet: Sheet): TableRead['year'] {
    const texts = [...[...titles].reverse(), sheet.name ?? '', this.proposal.file.name]
    for (const text of texts) {
      const year = yearIn(text)
      if (year !== undefined) return { year, isToday: false }
    }
    return { year: Number(this.options.day.slice(0, 4)), isToday: true }
  }
}

/** Parts of the community in the same row. */
const LIES_INSIDE = new Set(['duty_reports.area_code'])

/** Areas say where the others are looked for, and employers tell people of one name apart. */
const PHASES: readonly { entity: MatchEntity; isOne(field: string): boolean }[] = [
  { entity: 'AREA', isOne: (field) => !LIES_INSIDE.has(field) },
  { entity: 'AREA', isOne: (field) => LIES_INSIDE.has(field) },
  ...(['COMMITTEE', 'ALLIANCE', 'CONFERENCE', 'UNIT', 'ORGANISATION', 'PERSON'] as const).map((entity) => ({
    entity,
    isOne: () => true,
  })),
]

const PERSONAL = 'personal, and not kept 属个人信息，不保留'

const TABLE_OF: Readonly<Record<MatchEntity, TableName>> = {
  UNIT: 'units',
  AREA: 'areas',
  ORGANISATION: 'party_organisations',
  COMMITTEE: 'big_committees',
  ALLIANCE: 'alliances',
  CONFERENCE: 'conferences',
  PERSON: 'persons',
}

function looksLikeBy(matcher: Matcher): LooksLike {
  return (texts) => {
    const sample = [...new Set(texts)].slice(0, SAMPLE)
    if (sample.length === 0) return undefined
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
}

/** 第二季度会议 is one of the conference that the title names, and 第一次会议 says only which of them. */
function conferenceOf(text: string, { section, table }: RowRead): string | undefined {
  const name = text.replace(/第?[一二三四五六七八九十\d]+(?:次|季度|期)(?:全体)?(?:会议|例会)?$/u, '')
  const titles = [...(section === null ? [] : [section]), ...[...table.titles].reverse()]
  const titled = titles.flatMap(
    (title) => /[\p{Script=Han}]+?联席会议?/u.exec(title.normalize('NFKC'))?.[0] ?? [],
  )[0]
  const isGeneral = name === '' || (titled?.endsWith(name) ?? false)
  if (isGeneral && titled) return titled
  return name !== '' && name !== text ? name : undefined
}

/** Codes of the areas that a row lies in by what stands around it, the nearest first. */
function aroundOf(row: RowRead, places: Places, within: string): string[] {
  const texts = [
    ...row.places,
    ...(row.section === null ? [] : [row.section]),
    ...[...row.table.titles].reverse(),
  ]
  return [...new Set([...texts.flatMap((text) => places.codesIn(text)), within])]
}

/** A committee or alliance that stands in the title alone. */
function titledIn(row: RowRead): Named[] {
  const { kind, understood } = row.table.table
  const fields = Object.keys(kind?.columns ?? {}).map(fieldNamed)
  const wanted = fields.find(
    ({ name, entities }) =>
      (entities.includes('COMMITTEE') || entities.includes('ALLIANCE')) && name.startsWith(`${kind?.table}.`),
  )
  if (!wanted || understood.some(({ field }) => field === wanted.name)) return []
  const texts = [...(row.section === null ? [] : [row.section]), ...[...row.table.titles].reverse()]
  for (const text of texts) {
    const [called] =
      /[\p{Script=Han}“”"]+?(?:大工委|大党委|联合党委|联盟|共同体)[”"]?/u.exec(text.normalize('NFKC')) ?? []
    if (called && called.length > 4)
      return [
        {
          cell: titleCell(row, text),
          part: 0,
          text: called,
          entity: wanted.entities[0] as MatchEntity,
          field: '',
        },
      ]
  }
  return []
}

function titleCell({ table: { grid } }: RowRead, text: string): string {
  for (let row = 1; row <= grid.height; row++)
    for (const cell of grid.cells(row)) if (cell.text === text) return grid.name(row, cell.left)
  return 'A1'
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

function groupByField(resolved: readonly Resolved[]): Map<string, Resolved[]> {
  const groups = new Map<string, Resolved[]>()
  for (const one of resolved) groups.set(one.named.field, [...(groups.get(one.named.field) ?? []), one])
  return groups
}

/** The cell that a field of a row stands in; the first of the row where there is none. */
function cellFor({ row, table: { table, grid } }: RowRead, field: string | undefined): string {
  const column = table.understood.find((each) => each.field !== null && each.field === field)
  return grid.name(row, column?.column ?? table.columns[0]?.column ?? 1)
}

function valueId(within: string, draft: Draft, column: string, open: OpenValue): string {
  const field = `${draft.table}.${column}`
  if (open.key !== undefined) return valueKey(within, field, open.key)
  if (!open.valued) return keyOf('VALUE', within, field, draft.row ? headerKey(draft.row.table.table) : '')
  const isTerm = fieldNamed(field).kind === 'TERM'
  return isTerm
    ? valueKey(within, field, open.valued.text)
    : keyOf('VALUE', within, field, open.valued.text, draft.row?.table.sheet, open.valued.cell)
}

/** Sheets of the same kind, about the same area, with the same headings. */
function tableKeyOf({ table, titles }: TableRead, within: string, places: Places): string {
  const named = [...titles].reverse().flatMap((title) => places.codesIn(title))
  return keyOf(
    'SHEET',
    nameOfKind(table.kind as NonNullable<typeof table.kind>),
    named[0] ?? within,
    headerKey(table),
  )
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Graph } from '../../src/graph/graph'
import { takeIn } from '../../src/intake/take-in'
import type { Answer, Answers, Proposal, Question } from '../../src/intake/types'
import { tableNamed } from '../../src/register/tables'
import { Share } from './figures'
import { withOtherColumns } from './generate/other-columns'
import { type Half, type PlannedFile, plannedFile } from './generate/plan'
import { type LaidFile, laidOut, type RightTable } from './generate/sheet'
import { written } from './generate/write'
import { DAY } from './look-at'

/** What is to be so of a sheet that comes again. */
const NAMES = [
  'written',
  'again: no question',
  'again: no change',
  'kept rows',
  'new row',
  'ending',
  'moved: columns',
  'moved: no question',
  'moved: no change',
] as const
type Name = (typeof NAMES)[number]

/** Fewest rows of a table of which one can go and one can come. */
const ROWS = 3
/** A person is asked no more often than this about one file. */
const TURNS = 6

/**
 * Files are written as a clerk would, then come again unchanged, a month later without the first row of each table and with
 * a last one, and with a column put between others and one moved.
 */
export class Months {
  private readonly shares = new Map<Name, Share>(NAMES.map((name) => [name, new Share()]))
  private readonly wrong: string[] = []
  private files = 0

  constructor(private readonly graph: Graph) {}

  async add(seed: number, half: Half): Promise<void> {
    const planned = plannedFile(seed, half)
    if (planned.tables.flat().some(({ rows }) => rows.length <= ROWS)) return
    this.files++
    const folder = mkdtempSync(join(tmpdir(), 'intake-'))
    try {
      const january = laidOut(withRows(planned, 0, -1))
      const first = await this.writtenBy(seed, folder, january, planned.county.code)
      if (!first) return
      const again = await this.proposed(folder, january, planned.county.code)
      this.addSame(seed, 'again', again)
      const moved = laidOut(withOtherColumns(withRows(planned, 0, -1)))
      const third = await this.proposed(folder, moved, planned.county.code)
      this.addColumns(seed, again, third)
      this.addSame(seed, 'moved', third)
      const february = laidOut(withRows(planned, 1, undefined))
      const next = await this.proposed(folder, february, planned.county.code)
      for (const table of february.right) this.addMonth(seed, table, next)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }

  /** What a clerk who answers every question rightly writes. */
  private async writtenBy(
    seed: number,
    folder: string,
    laid: LaidFile,
    within: string,
  ): Promise<Proposal | undefined> {
    const path = await written(folder, laid)
    let answers: Answers = {}
    let proposal: Proposal | undefined
    for (let turn = 0; turn < TURNS; turn++) {
      const options = { within, day: DAY, today: DAY, answers, actor: 'measure', write: true }
      proposal = await takeIn(this.graph, path, laid.name, options)
      const { questions } = proposal
      if (questions.length === 0) break
      answers = {
        ...answers,
        ...Object.fromEntries(questions.map((each) => [each.id, answerTo(each, laid)])),
      }
    }
    const isWritten = proposal?.written != null
    this.note(
      'written',
      isWritten,
      () =>
        `[${seed}] ${proposal?.errors.slice(0, 3).map(({ cell, message }) => `${cell} ${message}`)} ${asked(proposal!)}`,
    )
    return isWritten ? proposal : undefined
  }

  private async proposed(folder: string, laid: LaidFile, within: string): Promise<Proposal> {
    const options = { within, day: DAY, today: DAY, actor: 'measure' }
    return takeIn(this.graph, await written(folder, laid), laid.name, options)
  }

  private addSame(seed: number, when: 'again' | 'moved', proposal: Proposal): void {
    const changed = proposal.records.filter(({ change }) => change !== 'UNCHANGED')
    this.note(`${when}: no question`, proposal.questions.length === 0, () => `[${seed}] ${asked(proposal)}`)
    this.note(
      `${when}: no change`,
      changed.length === 0 && proposal.errors.length === 0,
      () =>
        `[${seed}] ${changed.map(({ table, change, row }) => `${table} ${row} ${change}`)} ${proposal.errors.map(({ message }) => message)}`,
    )
  }

  /** A heading means what it meant, wherever it stands. */
  private addColumns(seed: number, before: Proposal, after: Proposal): void {
    before.tables.forEach((table, index) => {
      const now = new Map(after.tables[index]?.columns.map(({ title, field }) => [title, field]))
      for (const { title, field } of table.columns)
        this.note(
          'moved: columns',
          now.get(title) === field,
          () => `[${seed}] ${table.kind} ${title}: ${field} is ${now.get(title)}`,
        )
    })
  }

  private addMonth(seed: number, right: RightTable, { records, questions }: Proposal): void {
    const own = records.filter(({ sheet, row }) => sheet === right.sheet && row !== null)
    const added = right.rows.at(-1)!
    for (const row of right.rows.slice(0, -1)) {
      const here = own.filter((record) => record.row === row)
      this.note(
        'kept rows',
        here.every(({ change }) => change === 'UNCHANGED'),
        () => `[${seed}] ${right.kind} row ${row}: ${here.map(({ table, change }) => `${table} ${change}`)}`,
      )
    }
    const here = own.filter(({ row }) => row === added)
    this.note(
      'new row',
      here.some(({ change }) => change === 'NEW' || change === 'WAITING' || right.kind === 'units'),
      () => `[${seed}] ${right.kind} row ${added}: ${here.map(({ table, change }) => `${table} ${change}`)}`,
    )
    if (!tableNamed(right.kind).columns.some(({ key }) => key === 'terminated_on')) return
    const endings = questions.filter(({ about }) => about === 'ENDING').length
    this.note('ending', endings > 0, () => `[${seed}] ${right.kind}: ${endings} endings`)
  }

  private note(name: Name, isRight: boolean, text: () => string): void {
    if (!this.shares.get(name)!.add(isRight)) this.wrong.push(`${name} ${text()}`)
  }

  get all(): ReadonlyMap<Name, Share> {
    return this.shares
  }

  told(): string {
    const figures = [...this.shares].map(
      ([name, { right, of, share }]) =>
        `${name.padEnd(20)} ${(100 * share).toFixed(2).padStart(6)} %  ${right} of ${of}`,
    )
    return [`${this.files} files`, ...figures, ...this.wrong].join('\n')
  }
}

function withRows(file: PlannedFile, from: number, to: number | undefined): PlannedFile {
  return {
    ...file,
    tables: file.tables.map((sheet) =>
      sheet.map((table) => ({ ...table, rows: table.rows.slice(from, to) })),
    ),
  }
}

function asked({ questions }: Proposal): string {
  return questions.map(({ about, text }) => `${about} ${text}`).join('; ')
}

/** What is right, as the file has it. */
function answerTo({ about, text, cells, candidates, mayBeNew }: Question, { right }: LaidFile): Answer {
  const [place] = cells
  const table = right.find(({ sheet }) => sheet === place?.sheet)
  if (about === 'MENTION') {
    const said = table?.names.find(({ cell, part }) => cell === place?.cell && part === place.part)
    if (said?.name.id) return { is: said.name.id }
    if (mayBeNew) return { new: { name: text, kind: '其他' } }
    return { leaveOut: true }
  }
  if (about === 'TABLE') {
    const kind = candidates.find(({ id }) => id === table?.called)
    return kind ? { value: kind.id } : { leaveOut: true }
  }
  if (about === 'COLUMN') {
    const field = table?.fields[place?.cell.replace(/\d+$/, '') ?? '']
    return field && candidates.some(({ id }) => id === field) ? { value: field } : { leaveOut: true }
  }
  if (about === 'VALUE') {
    const said = table?.values.find(({ cell }) => cell === place?.cell)
    if (!said) return { value: candidates[0]?.id ?? text }
    const { value, shown } = said.value
    // Where a whole day is wanted, whoever is asked knows it.
    return {
      value:
        typeof value === 'string' && /^\d{4}-\d{2}$/.test(value) ? `${value}-15` : String(value ?? shown),
    }
  }
  return { leaveOut: true }
}

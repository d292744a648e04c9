import type { Mention, Proposal } from '../../src/intake/types'
import type { LaidFile, RightTable } from './generate/sheet'

/** How many of how many. */
export class Share {
  right = 0
  of = 0

  add(isRight: boolean): boolean {
    this.of++
    if (isRight) this.right++
    return isRight
  }

  get share(): number {
    return this.of === 0 ? 1 : this.right / this.of
  }
}

const NAMES = [
  'tables',
  'columns',
  'rows',
  'areas',
  'units',
  'bodies',
  'notWrong',
  'notOverconfident',
  'amongFive',
  'values',
  'inferredMarked',
  'lists',
] as const
export type FigureName = (typeof NAMES)[number]

/** What was found in files against what is right of them. */
export class Figures {
  readonly shares = Object.fromEntries(NAMES.map((name) => [name, new Share()])) as Record<FigureName, Share>
  readonly wrong: { figure: FigureName; text: string }[] = []

  constructor(private readonly label = '') {}

  private note(figure: FigureName, isRight: boolean, text: () => string): void {
    if (!this.shares[figure].add(isRight)) this.wrong.push({ figure, text: `${this.label} ${text()}` })
  }

  add(laid: LaidFile, proposal: Proposal): void {
    for (const right of laid.right)
      this.addTable(right, proposal, `${laid.name} ${right.sheet ?? ''} ${right.kind}`)
  }

  private addTable(right: RightTable, proposal: Proposal, of: string): void {
    const found = proposal.tables.find(
      ({ sheet, header }) => sheet === right.sheet && String(header) === String(right.header),
    )
    this.note('tables', found?.kind === right.kind, () => {
      const there = proposal.tables
        .filter(({ sheet }) => sheet === right.sheet)
        .map(({ header, kind }) => `${header} ${kind}`)
      return `${of} [${right.header}]: ${there.join('; ')} | ${found?.columns.map(({ title }) => title).join(' ')} ${proposal.errors
        .map(({ message }) => message)
        .join(' ')
        .slice(0, 150)}`
    })
    for (const [letter, field] of Object.entries(right.fields)) {
      const column = found?.columns.find((each) => each.column === letter)
      const got = column?.field ?? null
      this.note(
        'columns',
        column !== undefined && got === field,
        () => `${of} ${letter} ${column?.title}: ${got}, not ${field}`,
      )
    }
    const taken = new Set(proposal.records.filter(({ sheet }) => sheet === right.sheet).map(({ row }) => row))
    const leftOut = new Map(
      proposal.tables
        .filter(({ sheet }) => sheet === right.sheet)
        .flatMap((table) => table.leftOut.map(({ row, why }) => [row, why])),
    )
    const isAsked = proposal.questions.some(
      ({ about, cells }) =>
        (about === 'TABLE' || about === 'COLUMN') && cells.some(({ sheet }) => sheet === right.sheet),
    )
    for (const row of right.rows)
      this.note(
        'rows',
        taken.has(row) || (isAsked && !leftOut.has(row)),
        () =>
          `${of} row ${row} ${leftOut.get(row) ?? 'lost'} ${proposal.errors
            .map(({ message }) => message)
            .join(' ')
            .slice(0, 200)}`,
      )
    this.addNames(right, proposal, of)
    this.addValues(right, proposal, of)
  }

  private addNames(right: RightTable, proposal: Proposal, of: string): void {
    const byCell = new Map<string, Mention[]>()
    for (const mention of proposal.mentions)
      if (mention.sheet === right.sheet)
        byCell.set(mention.cell, [...(byCell.get(mention.cell) ?? []), mention])
    const cells = new Map<string, number>()
    for (const { cell } of right.names) cells.set(cell, (cells.get(cell) ?? 0) + 1)
    for (const { cell, part, name } of right.names) {
      const mentions = byCell.get(cell) ?? []
      const mention = mentions.find((each) => each.part === part)
      const told = `${of} ${cell} ${name.text} (${name.state} ${name.id}): ${mention ? `${mention.entity} ${mention.how} ${mention.match} ${mention.candidates[0]?.name ?? ''}` : 'no mention'}`
      const isAutomatic = mention?.how === 'AUTOMATIC'
      const isRight = mention?.match === name.id
      const own = name.entity === 'AREA' ? 'areas' : name.entity === 'UNIT' ? 'units' : 'bodies'
      if (name.state === 'SURE' && name.entity !== 'PERSON')
        this.note(own, isAutomatic && isRight, () => told)
      if (mention) {
        this.note('notWrong', !isAutomatic || isRight, () => told)
        if (name.state === 'AMBIGUOUS' || name.state === 'NEW')
          this.note('notOverconfident', !isAutomatic, () => told)
        if (mention.how === 'ASKED' && name.id !== null)
          this.note(
            'amongFive',
            mention.candidates.some(({ id, reasons }) => id === name.id && reasons.length > 0),
            () => `${told} | ${mention.candidates.map((each) => each.name).join(' ')}`,
          )
      }
      if ((cells.get(cell) ?? 0) > 1 && part === 0)
        this.note(
          'lists',
          new Set(mentions.map((each) => each.part)).size === cells.get(cell),
          () => `${told} parts ${mentions.length} of ${cells.get(cell)}`,
        )
    }
  }

  private addValues(right: RightTable, proposal: Proposal, of: string): void {
    for (const { cell, field, value } of right.values) {
      const own = proposal.values.filter((each) => each.sheet === right.sheet && each.cell === cell)
      const read = own.find((each) => each.field === field)
      const end = own.find((each) => each.field === field.replace(/start$/u, 'end'))
      const isRight =
        read?.value === value.value &&
        (value.end === undefined || end?.value === value.end || field === 'alliances.start')
      this.note(
        'values',
        isRight,
        () =>
          `${of} ${cell} ${field} ${value.shown}: ${read?.value} ${end?.value ?? ''}, not ${value.value} ${value.end ?? ''}`,
      )
      if (value.isInferred && isRight)
        this.note('inferredMarked', read?.how === 'INFERRED', () => `${of} ${cell} ${value.shown}`)
    }
  }

  merge(other: Figures): void {
    for (const name of NAMES) {
      this.shares[name].right += other.shares[name].right
      this.shares[name].of += other.shares[name].of
    }
    this.wrong.push(...other.wrong)
  }

  /** One line a figure. */
  told(): string {
    return NAMES.map((name) => {
      const { right, of, share } = this.shares[name]
      return `${name.padEnd(18)} ${(100 * share).toFixed(2).padStart(6)} %  ${right} of ${of}`
    }).join('\n')
  }
}

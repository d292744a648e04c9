import { type MatchEntity, saysPostsAlone } from '../match/match'
import { Unfit } from '../register/cells/cell'
import type { Illegible } from '../register/source'
import type { Value } from '../register/table'
import { isDay } from '../time/partial-date'
import { readAmount, readCount } from './cells/count'
import { type How, periodOfYear, type ReadDate, readDate } from './cells/date'
import { onOneLine } from './cells/lines'
import { isTick, namesIn } from './cells/list'
import { clockIn, momentOf } from './cells/moment'
import { withDigits } from './cells/numerals'
import { nameAlone, withoutPersonal } from './cells/personal'
import { type Field, fieldNamed, isOfEnd, isOfTime, termNamed } from './layout/fields'
import { type Grid, LONGEST_READ } from './layout/grid'
import { isTotal } from './layout/no-records'
import type { UnderstoodColumn, UnderstoodTable } from './layout/understood'
import { dittos, endless, saysNothing } from './layout/vocabulary'
import { cellName } from './read/sheet'

/** A name in a cell, before anybody knows who is meant. */
export interface Named {
  cell: string
  part: number
  text: string
  entity: MatchEntity
  field: string
}

/** A value in a cell. `may`: what it may be, where a person is to say. */
export interface Valued {
  cell: string
  field: string
  text: string
  value: Value
  how: How
  may?: string[]
  /** it says that there is none: 长期 in a column of ends */
  isNone?: true
}

/** A row as it is read, cell by cell. */
export interface RowRead {
  table: TableRead
  row: number
  section: string | null
  named: Map<string, Named[]>
  valued: Map<string, Valued[]>
  /** names of places that stand beside it: the street of a community */
  places: string[]
  /** texts of columns that have no place in the register */
  remarks: { title: string; text: string }[]
  cells: { cell: string; text: string }[]
  errors: { cell: string; message: string }[]
}

export interface TableRead {
  sheet: string | null
  grid: Grid
  table: UnderstoodTable
  /** titles above it and above the first table of the sheet */
  titles: string[]
  year: { year: number; isToday: boolean }
}

export function readRows(read: TableRead, day: string): RowRead[] {
  const { table, grid } = read
  const parts = new Map(table.columns.map((column) => [column.column, column.parts]))
  const down = filledDown(grid, table)
  const filled = (row: number, column: UnderstoodColumn) => {
    const of = parts.get(column.column)
    if (!of) return down(row, column)
    return { cell: grid.name(row, column.column), text: dayOf(of.map((each) => grid.text(row, each))) }
  }
  const shortYears = new Map<number, boolean>()
  for (const { column, field } of table.understood)
    if (field && isOfTime(fieldNamed(field)))
      shortYears.set(
        column,
        table.rows.some(({ row }) => isShortYear(grid.text(row, column))),
      )
  const years = new YearLean(read.year, day)
  return table.rows.flatMap(({ row, section }) => {
    const base = () => emptyRow(read, row, section)
    const own = base()
    const expansions: { column: UnderstoodColumn; text: string; cell: string }[] = []
    for (const column of table.understood) {
      const { cell, text } = filled(row, column)
      if (text === '') continue
      if (column.crosstab) {
        if (saysNothing(text) || isNone(column, text)) continue
        expansions.push({ column, text, cell })
        continue
      }
      readCell(own, column, cell, text, years, shortYears.get(column.column) ?? false)
    }
    if (!table.understood.some(({ crosstab }) => crosstab)) return [own]
    return expansions.map(({ column, text, cell }) => expand(own, base(), column, cell, text, years))
  })
}

/** Of nobody there is no record. */
function isNone({ field }: UnderstoodColumn, text: string): boolean {
  return field !== null && fieldNamed(field).kind === 'COUNT' && readCount(text)?.value === 0
}

/** What cells for year, month and day say together. */
function dayOf(parts: readonly string[]): string {
  return ['年', '月', '日']
    .map((unit, index) => {
      const text = (parts[index] ?? '').replace(/[年月日号]$/u, '').trimEnd()
      return text === '' || saysNothing(text) ? '' : `${text}${unit}`
    })
    .join('')
}

const PLACES_AND_BODIES: readonly MatchEntity[] = ['AREA', 'COMMITTEE', 'ALLIANCE', 'CONFERENCE']

/** Whether a field says nothing but whose a row is. */
function saysWhere({ entities }: Field): boolean {
  return entities.length > 0 && entities.every((entity) => PLACES_AND_BODIES.includes(entity))
}

function emptyRow(table: TableRead, row: number, section: string | null): RowRead {
  return {
    table,
    row,
    section,
    named: new Map(),
    valued: new Map(),
    places: [],
    remarks: [],
    cells: [],
    errors: [],
  }
}

/** One record for each tick, number or name in a crosstab. */
function expand(
  own: RowRead,
  copy: RowRead,
  column: UnderstoodColumn,
  cell: string,
  text: string,
  years: YearLean,
): RowRead {
  for (const [field, named] of own.named) copy.named.set(field, [...named])
  for (const [field, valued] of own.valued) copy.valued.set(field, [...valued])
  copy.places.push(...own.places)
  copy.remarks.push(...own.remarks)
  copy.cells.push(...own.cells)
  copy.errors.push(...own.errors)
  const { table, grid } = own.table
  const { field, text: heading } = column.crosstab as NonNullable<UnderstoodColumn['crosstab']>
  const described = fieldNamed(field)
  const header = grid.name(table.header.at(-1) as number, column.column)
  if (field === 'chair_terms.start') {
    const turn = turnIn(heading, own.table.year.year)
    for (const [name, value] of [
      [field, turn?.start],
      ['chair_terms.end', turn?.end],
    ] as const)
      if (turn && value != null)
        copy.valued.set(name, [{ cell, field: name, text: heading, value, how: turn.how }])
  } else if (described.kind === 'TERM') {
    const value = termNamed(field, heading) ?? null
    copy.valued.set(field, [{ cell: header, field, text: heading, value, how: 'READ' }])
  } else copy.named.set(field, namesOf(described, header, heading))
  if (column.field === field || (field === 'chair_terms.start' && isTick(text)))
    copy.cells.push({ cell, text })
  else readCell(copy, column, cell, text, years, false)
  return copy
}

/** The year of what is written without one: the one that the sheet names, else today's, and then nothing lies ahead. */
class YearLean {
  private last: number | undefined

  constructor(
    private readonly given: { year: number; isToday: boolean },
    private readonly day: string,
  ) {}

  get year(): number {
    return this.given.isToday ? (this.last ?? this.given.year) : this.given.year
  }

  /** Today's year, or the one before where the month is yet to come. */
  lean(date: string): string {
    if (!this.given.isToday || this.last !== undefined) return date
    const month = date.slice(0, 7)
    return month > this.day.slice(0, 7) ? `${Number(date.slice(0, 4)) - 1}${date.slice(4)}` : date
  }

  saw(date: string): void {
    this.last = Number(date.slice(0, 4))
  }
}

/** The year that a text names, the last one where there are several. */
export function yearIn(text: string): number | undefined {
  const years = [...withDigits(text).matchAll(/(?<!\d)((?:19|20)\d{2})(?=年|[./-]\d|\D|$)/gu)]
  const found = years.at(-1)?.[1]
  return found === undefined ? undefined : Number(found)
}

function isShortYear(text: string): boolean {
  const [, first] = /^['’]?(\d{2})[./-]\d{1,2}$/u.exec(text.normalize('NFKC').trim()) ?? []
  return first !== undefined && Number(first) > 12
}

function readCell(
  row: RowRead,
  column: UnderstoodColumn,
  cell: string,
  shown: string,
  years: YearLean,
  shortYears: boolean,
): void {
  row.cells.push({ cell, text: shown })
  const illegible = row.table.grid.sheet.problems.get(cell)
  const text = illegible ? countedIn(headingFor(row, column), illegible) : shown
  if (text === undefined) {
    row.errors.push({ cell, message: illegible!.problem })
    return
  }
  if (text.length > LONGEST_READ) {
    row.errors.push({
      cell,
      message: `the cell holds more than ${LONGEST_READ} characters, which are the most that are read 单元格内容过长`,
    })
    return
  }
  const field = column.field === null ? null : fieldNamed(column.field)
  // Of what stands in a vocabulary 无 may be a term, and is asked; a dash is none.
  const mayBeTerm = (field?.kind === 'TERM' || field?.kind === 'BOOLEAN') && /\p{L}/u.test(text)
  if (saysNothing(text) && !mayBeTerm) return
  if (field && isOpenEnd(field, text)) {
    row.valued.set(field.name, [{ cell, field: field.name, text, value: null, how: 'READ', isNone: true }])
    return
  }
  if (field === null) {
    if (column.role === 'place') row.places.push(...namesIn(text))
    if (column.role === 'number' || column.role === 'personal') return
    row.remarks.push({ title: column.title, text: withoutPersonal(text) })
    return
  }
  if (field.kind === 'MENTION') {
    row.named.set(field.name, [...(row.named.get(field.name) ?? []), ...namesOf(field, cell, text)])
    return
  }
  readValue(row, field, column, cell, text, years, shortYears)
}

/** 12万元 in a column in 万元 is the 12 that is kept. */
function countedIn(heading: string, { counted }: Illegible): string | undefined {
  return counted && heading.includes(counted.words) ? counted.digits : undefined
}

const COUNTED_IN = /单位[：:]\s*[十百千万亿]*元/u

/** What a column says of its numbers, or else a line above its table: 单位：万元. */
function headingFor({ table: { titles } }: RowRead, { title }: UnderstoodColumn): string {
  const line = title.includes('元')
    ? undefined
    : titles.map((each) => COUNTED_IN.exec(each)?.[0]).findLast(Boolean)
  return line === undefined ? title : `${title} ${line}`
}

function namesOf(field: Field, cell: string, text: string): Named[] {
  const isPerson = field.entities.includes('PERSON')
  const names = namesIn(text)
    .map(nameAlone)
    .filter((name) => name !== '' && !saysNothing(name))
  return withPosts(field, names).map((name, part) => ({
    cell,
    part,
    text: isPerson ? withoutPost(name) : name,
    field: field.name,
    entity: entityOf(field, name),
  }))
}

/** A second post of one person at one unit is no second unit: 第一小学党支部书记、校长. */
function withPosts({ name }: Field, names: readonly string[]): string[] {
  if (name !== 'part_time_memberships.unit_ref') return [...names]
  const kept: string[] = []
  for (const each of names) {
    if (kept.length > 0 && saysPostsAlone(each)) kept.push(`${kept.pop()}、${each}`)
    else kept.push(each)
  }
  return kept
}

/** 副部长 甲 is the name of a person behind a post. */
function withoutPost(name: string): string {
  const [first = '', second = '', ...rest] = name.trim().split(/\s+/u)
  if (second === '' || rest.length > 0) return name
  if (saysPostsAlone(first)) return second
  return saysPostsAlone(second) ? first : name
}

/** Where a field may hold several kinds of things, the end of a name says which it is. */
function entityOf({ entities, name }: Field, text: string): MatchEntity {
  if (
    name === 'alliance_memberships.member_id' ||
    name === 'meetings.attendee_refs' ||
    name === 'activities.unit_refs'
  ) {
    if (/(?:社区|居委会|村|村委会)$/u.test(text)) return 'AREA'
    if (name === 'alliance_memberships.member_id' && /(?:党委|党总支|党支部|党组|党工委)$/u.test(text))
      return 'ORGANISATION'
    return 'UNIT'
  }
  return entities[0] as MatchEntity
}

function readValue(
  row: RowRead,
  field: Field,
  column: UnderstoodColumn,
  cell: string,
  text: string,
  years: YearLean,
  shortYears: boolean,
): void {
  const add = (name: string, value: Value, how: How, may?: string[]) => {
    const list = row.valued.get(name) ?? []
    list.push({ cell, field: name, text, value, how, ...(may && { may }) })
    row.valued.set(name, list)
  }
  if (isOfTime(field)) {
    addDate(row, field, column, cell, text, years, shortYears, add)
    return
  }
  if (field.kind === 'COUNT') {
    const parts = text.split(/[/／、，,;；\n]/u).map((part) => part.trim())
    const counts = parts.map((part) => readCount(part, column.title))
    if (counts.every((count) => count !== undefined)) {
      for (const count of counts) add(field.name, count.value, parts.length > 1 ? 'READ' : count.how)
    } else add(field.name, null, 'READ', [])
    return
  }
  if (field.kind === 'AMOUNT') {
    const amount = readAmount(text, headingFor(row, column))
    if (amount) add(field.name, amount.value, amount.how)
    else add(field.name, null, 'READ', [])
    return
  }
  if (field.kind === 'TEXT') {
    add(field.name, withoutPersonal(onOneLine(text)), 'EXACT')
    return
  }
  const read = field.column.cell.read(text)
  if (!(read instanceof Unfit)) {
    add(field.name, read, 'EXACT')
    return
  }
  const plain = text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[（(].*$/u, '')
  const meant = termNamed(field.name, affirmed(column.title, plain))
  if (meant === undefined)
    add(field.name, null, 'READ', Object.keys(field.column.cell.vocabulary?.terms ?? {}))
  else add(field.name, meant, 'READ')
}

/** 是 beneath 是否办结 says 办结, and 否 未办结. */
function affirmed(title: string, answer: string): string {
  const [, asked] = /是否已?(\p{Script=Han}{2,})$/u.exec(title.normalize('NFKC')) ?? []
  if (asked === undefined) return answer
  if (/^(?:是|[√✓✔])$/u.test(answer)) return asked
  return /^(?:否|[×✗✘])$/u.test(answer) ? `未${asked}` : answer
}

const DONE = /已|办结|完成|解决/gu
const DAY = /\d[^）)]*|[〇一二三四五六七八九十]{1,10}[年月][^）)]*/u

/** What stands on a line behind a word that something was done, from the first day on. */
function dayOfProgress(text: string): string | undefined {
  for (const { index } of text.matchAll(DONE)) {
    const day = DAY.exec(text.slice(index))
    if (!day) return undefined
    if (!text.slice(index, index + day.index).includes('\n')) return day[0]
  }
  return undefined
}

type Add = (name: string, value: Value, how: How, may?: string[]) => void

function addDate(
  row: RowRead,
  field: Field,
  column: UnderstoodColumn,
  cell: string,
  text: string,
  years: YearLean,
  shortYears: boolean,
  add: Add,
): void {
  const { sheet } = row.table.grid
  const setting = {
    year: years.year,
    from1904: sheet.from1904,
    fraction: sheet.fractions.has(cell),
    shortYears,
  }
  const progress = /(?:情况|结果|进展)$/u.test(column.title)
  const within = progress ? dayOfProgress(text) : text
  const turn = field.name === 'chair_terms.start' ? turnIn(text, years.year) : undefined
  const read = turn ?? (within === undefined ? undefined : readDate(within, setting))
  if (!read) {
    if (progress) row.remarks.push({ title: column.title, text: withoutPersonal(text) })
    else add(field.name, null, 'READ', [])
    return
  }
  if ('may' in read) {
    add(field.name, null, 'READ', read.may)
    return
  }
  const lean = (date: string, how: How) => (how === 'INFERRED' ? years.lean(date) : date)
  const isStart = field.name.endsWith('.start')
  // Of a period a day that ends something is its end.
  const own = isOfEnd(field) && read.end !== undefined ? read.end : read.start
  const date = own ?? (isStart ? null : (read.end ?? null))
  if (date !== null) {
    const leant = lean(date, read.how)
    if (read.how !== 'INFERRED') years.saw(leant)
    if (field.kind !== 'MOMENT' || !isDay(leant)) add(field.name, leant, read.how)
    else {
      const clock = clockIn(text)
      add(field.name, momentOf(leant, clock), clock === undefined ? 'INFERRED' : read.how)
    }
  }
  if (isStart && read.end != null)
    add(field.name.replace(/\.start$/u, '.end'), lean(read.end, read.how), read.how)
}

/** Whose turn it is, is said by the quarter or month. */
function turnIn(text: string, year: number): ReadDate | undefined {
  const stretch = periodOfYear(text, year)
  return stretch && { ...stretch, how: howOfYear(text) }
}

/** Whether the year of a date stands in its text. */
function howOfYear(text: string): How {
  return /\d{4}/.test(withDigits(text)) ? 'READ' : 'INFERRED'
}

/** 长期 and 至今 in a column of ends: there is none yet. */
function isOpenEnd(field: Field, text: string): boolean {
  return field.column.key === 'end' && endless.has(text.normalize('NFKC').replace(/[\s()]/gu, ''))
}

/**
 * A cell of a column in which the first of several rows stands for all of them, as a merged cell does. Where each row
 * needs the place or body, a blank can mean nothing else; where it does not, no text that comes twice says so. Such
 * columns stand on the left: behind what a row says for itself a blank says nothing, and neither does a narrower place.
 */
function filledDown(grid: Grid, { rows, understood, kind }: UnderstoodTable) {
  const number = understood.find(({ role }) => role === 'number')
  const conference = understood.find(({ field }) => field === 'meetings.conference_ref')
  const mustSayWhere = Object.keys(kind?.columns ?? {})
    .map(fieldNamed)
    .some((each) => each.column.required === true && saysWhere(each))
  const downwards = new Set(
    understood
      .filter(({ field, column }) => {
        if (field === null) return false
        const described = fieldNamed(field)
        const groups =
          saysWhere(described) &&
          (described.column.required || (!mustSayWhere && isSaidOnce(grid, rows, column)))
        const merged = rows.some(({ row }) => (grid.merge(row, column)?.bottom ?? row) > row)
        return groups && !merged && grid.text(rows[0]?.row ?? 0, column) !== ''
      })
      .map(({ column }) => column),
  )
  const counting = new Set(
    understood
      .filter(
        ({ role, column }) =>
          role === 'number' || rows.every(({ row }) => /^\d*$/u.test(grid.text(row, column))),
      )
      .map(({ column }) => column),
  )
  const saysOtherwise = (row: number, above: number, column: number) =>
    understood.some((other) => {
      if (other.column >= column || counting.has(other.column)) return false
      const text = grid.text(row, other.column)
      return text !== '' && text !== grid.text(above, other.column)
    })
  /** sections are told apart where they come again */
  let stretch = 0
  const stretches = new Map(
    rows.map(({ row, section }, index) => {
      if (section !== rows[index - 1]?.section) stretch++
      return [row, stretch]
    }),
  )
  /** what stood last in each column, and what was the last text in it: rows are read from the top */
  const last = new Map<number, { cell: string; text: string }>()
  const texts = new Map<number, { row: number; text: string }>()
  const said = (row: number, { column, field }: UnderstoodColumn): { cell: string; text: string } => {
    const text = grid.text(row, column)
    const above = texts.get(column)
    if (text !== '' && !isTotal(text)) texts.set(column, { row, text })
    if (dittos.has(text) && last.has(column)) return last.get(column)!
    if (text !== '') return { cell: grid.name(row, column), text }
    const blank = { cell: cellName(row, column), text: '' }
    const isBlank = (of: UnderstoodColumn | undefined) => of !== undefined && grid.text(row, of.column) === ''
    // A row that has neither a number nor the name of a meeting goes on with the one above.
    const continues = field === 'meetings.held_on' && (isBlank(number) || isBlank(conference))
    if (!downwards.has(column) && !continues) return blank
    if (!above || stretches.get(above.row) !== stretches.get(row)) return blank
    if (!continues && saysOtherwise(row, above.row, column)) return blank
    return dittos.has(above.text)
      ? (last.get(column) ?? blank)
      : { cell: grid.name(above.row, column), text: above.text }
  }
  return (row: number, column: UnderstoodColumn) => {
    const found = said(row, column)
    last.set(column.column, found)
    return found
  }
}

/** Whether each text of a column begins a group of rows; on a new page of the sheet it is said again. */
function isSaidOnce(grid: Grid, rows: UnderstoodTable['rows'], column: number): boolean {
  const said = new Set<string>()
  let last = ''
  return rows.every(({ row }, index) => {
    const text = grid.text(row, column)
    if (text === '') return true
    const continues = text === last && row > (rows[index - 1]?.row ?? 0) + 1
    last = text
    return continues || said.size < said.add(text).size
  })
}

import { type GraphQLNamedType, getArgumentValues, isEnumType } from 'graphql'
import type { CellKind, CellValue, SheetColumn } from '../spreadsheet/workbook'
import { withOffset } from '../time/moment-text'
import { isDay } from '../time/partial-date'
import { OWN } from './completion'
import { type Above, entryShapes, isFollowed, type List, repeatedIn } from './lists'
import { isConnection, isList, KEYS, type Shape } from './shape'
import { type Language, termOf, titleOf } from './titles'

/** An answer, or a part of one. */
type Answer = Record<string, unknown>

/** A row of a table: an entry of a list, and the entries of the lists that it stands in. */
export interface TableRow {
  /** the answer as a whole, then an entry of each list on the way */
  levels: readonly Answer[]
  /** of each list on the way, the how manieth of its entries in the whole table */
  numbers: readonly number[]
  /** the list goes on after the entries that the answer holds */
  more?: true
}

export interface Column extends SheetColumn {
  cell(row: TableRow): CellValue
}

/** How its values are shown. */
export interface Presentation {
  language: Language
  timeZone: string
  above: Above
}

/** Spreadsheets count their days from 1900, and wrongly up to its February. */
const FIRST_SHEET_DAY = '1900-03-01'
const BETWEEN = '; '
/** Stands behind the entries of a list of which the answer holds only the first page. */
const MORE = '…'

/** Gives the rows of a list in the answers that come, counting its entries from the first answer on. */
export function rowReader(
  list: List,
  { above }: Pick<Presentation, 'above'>,
): (answer: Answer) => TableRow[] {
  const { stretches } = list
  const counts = stretches.map(() => 0)
  const says = stretches.map((_, level) => shapesOfLevel(list, level).length > 0)
  const read = ({ levels, numbers }: TableRow): TableRow[] => {
    const place = levels.length - 1
    const stretch = stretches[place]
    if (!stretch) return [{ levels, numbers }]
    const target = stretch.at(-1)!
    const rows = parentsAt(stretch.slice(0, -1), levels.at(-1)!).flatMap((parent) => {
      const value = (parent[target.key] ?? null) as Answer | unknown[] | null
      const found = entriesIn(target, value).flatMap((entry) => {
        counts[place]!++
        return read({ levels: [...levels, entry], numbers: [...numbers, counts[place]!] })
      })
      if (isCut(target, value) && !isFollowed(list, place)) found.push({ levels, numbers, more: true })
      return found
    })
    // What has nothing beneath it stands in a row nevertheless, if it says anything itself.
    const stands = (above === 'repeated' || stretches.length === 1) && says.slice(0, place + 1).some(Boolean)
    return rows.length === 0 && stands ? [{ levels, numbers }] : rows
  }
  const root = stretches[0]![0]!.key
  return (answer) => (answer[root] == null ? [] : read({ levels: [answer], numbers: [] }))
}

/** The columns of a list: what stands above it, or the number of that, then what is asked of each entry. */
export function columnsOf(list: List, presentation: Presentation): Column[] {
  const { stretches } = list
  const all = [...stretches.map((_, place) => place), stretches.length]
  const keyed = presentation.above === 'keyed'
  const shown = all.filter(
    (level) => !keyed || level === stretches.length || (level === 0 && stretches.length === 1),
  )
  const above = new Set<string>()
  const placed = shown.flatMap((level) =>
    shapesOfLevel(list, level).map((path) => {
      const start = titleStart(list, level)
      const column = columnAt(path, start, presentation, level)
      if (level === 0) above.add(column.title)
      // What is called the same above the outermost list and in it is told apart by the list.
      if (level === 0 || !above.has(column.title)) return { path, before: start, column }
      const before = [...stretches[0]!.slice(1), ...start]
      return { path, before, column: columnAt(path, before, presentation, level) }
    }),
  )
  const repeated = repeatedIn(placed.map(({ column }) => column.title))
  // So is what both the nodes and the edges of one list hold.
  const holdsBoth = ({ level }: LevelColumn) =>
    level > 0 && entryShapes(stretches[level - 1]!.at(-1)!).length > 1
  const columns = placed.map(({ path, before, column }) =>
    repeated.has(column.title) && holdsBoth(column)
      ? { ...column, title: titleOf([...before, ...path], presentation.language, true) }
      : column,
  )
  const marked = columns.map((column) => withMore(column, columns))
  return keyed ? [...keyColumns(stretches.length), ...marked] : marked
}

interface LevelColumn extends Column {
  level: number
}

/** Where a list is cut, the first column of what is beneath says so. */
function withMore(column: LevelColumn, all: readonly LevelColumn[]): LevelColumn {
  const isFirstBeneath = (row: TableRow) => all.find(({ level }) => level >= row.levels.length) === column
  return { ...column, cell: (row) => (row.more && isFirstBeneath(row) ? MORE : column.cell(row)) }
}

/** No field can be called so. */
function keyColumns(depth: number): Column[] {
  const number = (title: string, of: number): Column => ({
    title,
    kind: 'number',
    cell: ({ numbers }) => numbers[of - 1] ?? null,
  })
  return [number('#', depth), ...(depth > 1 ? [number('#above', depth - 1)] : [])]
}

/** What is asked of a level besides the lists beneath it: each field by the way to it from the level's own answer. */
function shapesOfLevel({ stretches, selection }: List, level: number): Shape[][] {
  const found: Shape[][] = []
  const outermost = stretches[0]!.at(-1)
  const dimensions = dimensionsOf(stretches.slice(0, level).flat(), selection.variables)
  const take = (before: readonly Shape[], shape: Shape) => {
    const path = [...before, shape]
    if (shape.type.name === KEYS && shape.list)
      for (let at = 0; at < dimensions; at++) take(before, { ...shape, list: false, at })
    else if (isList(shape)) {
      // What is said of a list as a whole, such as how many there are, is said by what it stands in. Of the outermost one
      // the table is that.
      if (isConnection(shape.type) && shape !== outermost)
        for (const child of shape.children) if (!isEntries(child)) take(path, child)
    } else if (shape.children.length > 0) for (const child of shape.children) take(path, child)
    else if (shape.field.name !== 'pageInfo') found.push(path)
  }
  if (level === 0) {
    const root = stretches[0]![0]!
    if (!isList(root)) take([], root)
    return found
  }
  const list = stretches[level - 1]!.at(-1)!
  if (!isList(list)) return []
  for (const entry of entryShapes(list))
    for (const child of entry.children) take([{ ...entry, list: false }], child)
  return found
}

/** How many keys the rows of the innermost tally on the way have. */
function dimensionsOf(way: readonly Shape[], variables: Record<string, unknown>): number {
  const tally = way.findLast(({ field }) => field.args.some(({ name }) => name === 'by'))
  return tally ? (getArgumentValues(tally.field, tally.nodes[0]!, variables).by as unknown[]).length : 0
}

function isEntries({ field }: Shape): boolean {
  return field.name === 'nodes' || field.name === 'edges'
}

/** What the titles of a level begin with: the lists beneath the outermost one. */
function titleStart({ stretches }: List, level: number): readonly Shape[] {
  return stretches.slice(1, Math.max(1, level)).flatMap(([, ...path]) => path)
}

/** A column for a leaf at the end of a path. */
function columnAt(
  path: readonly Shape[],
  before: readonly Shape[],
  presentation: Presentation,
  level: number,
): LevelColumn {
  const last = path.at(-1)!
  const many = path.some(({ list }) => list)
  const kind = kindOf(last.type, many, presentation.language)
  const show = (value: unknown) => shown(value, last.type, presentation)
  const own = path.length > 1 ? path.slice(1) : path
  return {
    level,
    title: titleOf([...before, ...own], presentation.language),
    kind,
    cell({ levels }) {
      const start = levels[level]
      if (!start) return null
      const values = valuesAt(path, start)
      if (!many) return values.length === 0 ? null : show(values[0])
      return values.map((value) => cellText(show(value))).join(BETWEEN) || null
    },
  }
}

/** The entries of a list or of a page of a connection. */
function entriesIn(shape: Shape, value: Answer | unknown[] | null): Answer[] {
  if (value === null) return []
  const key = shape.key
  if (Array.isArray(value)) return value.map((item) => ({ [key]: item }))
  const entries = isConnection(shape.type) && isList(shape) ? entryShapes(shape) : []
  if (entries.length === 0) return [{ [key]: value }]
  const lists = entries.map((entry) => [entry.key, value[entry.key] as unknown[]] as const)
  return (lists[0]?.[1] ?? []).map((_, index) =>
    Object.fromEntries(lists.map(([entry, items]) => [entry, items[index]])),
  )
}

/**
 * What holds a list, at the end of a path: one thing, or several where the path leads through what is shown in one row
 * although there are several of it, the keys of a tally or the chain above an area.
 */
function parentsAt([shape, ...inner]: readonly Shape[], start: Answer): Answer[] {
  if (!shape) return [start]
  const value = start[shape.key] as Answer | (Answer | null)[] | null | undefined
  return [value].flat().flatMap((each) => (each ? parentsAt(inner, each) : []))
}

/** Every value of a path in an answer, in order. */
function valuesAt([shape, ...inner]: readonly Shape[], parent: Answer): unknown[] {
  const given = parent[shape!.key]
  const value = shape!.at === undefined ? given : (given as unknown[] | null)?.[shape!.at]
  if (shape!.list && Array.isArray(value))
    return value.flatMap((item) =>
      inner.length > 0 ? (item === null ? [null] : valuesAt(inner, item)) : [item],
    )
  if (inner.length === 0) return [value ?? null]
  return value === null || value === undefined ? [null] : valuesAt(inner, value as Answer)
}

function isCut({ type }: Shape, value: Answer | unknown[] | null): boolean {
  if (!isConnection(type) || value === null || Array.isArray(value)) return false
  return (value[OWN.page] as { hasNextPage?: boolean } | undefined)?.hasNextPage === true
}

const KINDS: Readonly<Record<string, CellKind>> = {
  Int: 'number',
  Float: 'number',
  Boolean: 'boolean',
  LocalDate: 'day',
  PartialDate: 'day',
}

function kindOf({ name }: GraphQLNamedType, many: boolean, language?: Language): CellKind {
  const kind = many ? 'text' : (KINDS[name] ?? 'text')
  return kind === 'boolean' && language === 'zh' ? 'text' : kind
}

/** A value of an answer as a cell holds it. */
function shown(value: unknown, type: GraphQLNamedType, { language, timeZone }: Presentation): CellValue {
  if (value === null || value === undefined) return null
  if (isEnumType(type)) return termOf(type, String(value), language)
  if (typeof value === 'boolean') return language === 'zh' ? (value ? '是' : '否') : value
  if (typeof value === 'number') return value
  if (type.name === 'DateTime') return withOffset(new Date(value as string | Date), timeZone)
  if (kindOf(type, false) === 'day' && isDay(String(value)) && String(value) >= FIRST_SHEET_DAY)
    return new Date(`${value}T00:00:00Z`)
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** A cell as text: days as ISO 8601 writes them. */
export function cellText(value: CellValue): string {
  if (value === null) return ''
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
}

import { type GraphQLNamedType, isEnumType } from 'graphql'
import type { CellKind, CellValue, SheetColumn } from '../spreadsheet/workbook'
import { isDay } from '../time/partial-date'
import { type Selection, targetOf } from './selection'
import { entriesOf, isConnection, type Shape } from './shape'
import { type Language, termOf, titleOf } from './titles'

/** An answer, or a part of one. */
type Answer = Record<string, unknown>

/** A row of a table: an entry of a list, and the answer that the list stands in. */
export interface TableRow {
  above: Answer
  entry: Answer
}

export interface Column extends SheetColumn {
  cell(row: TableRow): CellValue
}

/** How its values are shown. */
export interface Presentation {
  language: Language
  timeZone: string
}

/** Spreadsheets count their days from 1900, and wrongly up to its February. */
const FIRST_SHEET_DAY = '1900-03-01'
const BETWEEN = '; '
/** Stands behind the entries of a list of which the answer holds only the first page. */
const MORE = '…'

/** The entries of a list in an answer. A single object is one row. */
export function rowsOf({ path }: Selection, data: Answer): TableRow[] {
  let parent: Answer | null = data
  for (const { key } of path.slice(0, -1)) parent = parent && (parent[key] as Answer | null)
  const target = path.at(-1)!
  const entries = parent ? entriesIn(target, parent[target.key] as Answer | unknown[] | null) : []
  return entries.map((entry) => ({ above: data, entry }))
}

/** The entries of a list or of a page of a connection. */
function entriesIn(shape: Shape, value: Answer | unknown[] | null): Answer[] {
  if (value === null) return []
  if (Array.isArray(value)) return value.map((item) => ({ [shape.key]: item }))
  const entries = entriesOf(shape)
  if (entries.length === 0) return [{ [shape.key]: value }]
  const lists = entries.map(({ key }) => [key, value[key] as unknown[]] as const)
  return (lists[0]?.[1] ?? []).map((_, index) =>
    Object.fromEntries(lists.map(([key, list]) => [key, list[index]])),
  )
}

/** The columns of what a question selects: what stands above its list, then what it selects of each entry. */
export function columnsOf(selection: Selection, presentation: Presentation): Column[] {
  const target = targetOf(selection)
  const above = selection.path.slice(0, -1)
  const columns: Column[] = []
  let trail: Shape[] = []
  for (const [depth, shape] of above.entries()) {
    trail = [...trail, shape]
    const next = selection.path[depth + 1]
    for (const child of shape.children)
      if (child !== next) columns.push(...leavesOf([...trail, child], 1, presentation, ({ above }) => above))
  }
  const entries = entriesOf(target)
  for (const shape of entries.length > 0 ? entries : [target])
    for (const child of shape.children)
      columns.push(...leavesOf([{ ...shape, list: false }, child], 1, presentation, ({ entry }) => entry))
  return columns
}

/** A column for each leaf beneath the last shape of a path that is read from `start`; its title begins after `skip`. */
function leavesOf(
  path: readonly Shape[],
  skip: number,
  presentation: Presentation,
  start: (row: TableRow) => Answer,
): Column[] {
  const last = path.at(-1)!
  if (last.field.name === 'pageInfo') return []
  if (last.children.length > 0)
    return last.children.flatMap((child) => leavesOf([...path, child], skip, presentation, start))
  const many = path.some(({ list }) => list)
  const kind = kindOf(last.type, many, presentation.language)
  const show = (value: unknown) => shown(value, last.type, presentation)
  return [
    {
      title: titleOf(path.slice(skip), presentation.language),
      kind,
      cell(row) {
        const values = valuesAt(path, start(row))
        if (!many) return values.length === 0 ? null : show(values[0])
        return (
          values
            .map((value) => (value === MORE ? MORE : cellText(show(value), kindOf(last.type, false))))
            .join(BETWEEN) || null
        )
      },
    },
  ]
}

/** Every value of a path in an answer, in order. */
function valuesAt([shape, ...inner]: readonly Shape[], parent: Answer): unknown[] {
  const value = parent[shape!.key]
  if (shape!.list && Array.isArray(value))
    return value.flatMap((item) =>
      inner.length > 0 ? (item === null ? [null] : valuesAt(inner, item)) : [item],
    )
  if (inner.length === 0) return [value ?? null]
  if (value === null || value === undefined) return [null]
  const found = valuesAt(inner, value as Answer)
  return isCut(shape!, value as Answer) && inner[0]?.list ? [...found, MORE] : found
}

function isCut({ type }: Shape, value: Answer): boolean {
  return isConnection(type) && (value.pageInfo as { hasNextPage?: boolean } | undefined)?.hasNextPage === true
}

const KINDS: Readonly<Record<string, CellKind>> = {
  Int: 'number',
  Float: 'number',
  Boolean: 'boolean',
  LocalDate: 'day',
  PartialDate: 'day',
  DateTime: 'moment',
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
  const kind = kindOf(type, false)
  if (kind === 'moment') return onClock(new Date(value as string | Date), timeZone)
  if (kind === 'day' && isDay(String(value)) && String(value) >= FIRST_SHEET_DAY)
    return new Date(`${value}T00:00:00Z`)
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** The moment whose UTC clock shows what the clock of a time zone shows. */
function onClock(moment: Date, timeZone: string): Date {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  return new Date(`${clock.format(moment).replace(' ', 'T')}Z`)
}

/** A cell as text: days and moments as ISO 8601 writes them. */
export function cellText(value: CellValue, kind: CellKind): string {
  if (value === null) return ''
  if (!(value instanceof Date)) return String(value)
  const iso = value.toISOString()
  return kind === 'moment' ? iso.slice(0, 19).replace('T', ' ') : iso.slice(0, 10)
}

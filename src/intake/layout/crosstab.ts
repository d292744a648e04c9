import { readCount } from '../cells/count'
import { periodOfYear } from '../cells/date'
import { isTick } from '../cells/list'
import { type LooksLike, mayHold } from './evidence'
import { fieldNamed, termNamed } from './fields'
import type { FoundTable } from './found-table'
import type { Grid } from './grid'
import { headingKey } from './heading'
import { isTotal } from './no-records'
import { textsOf } from './texts'
import type { UnderstoodColumn } from './understood'
import { endings, type KindOfTable, saysNothing, speaksOfOthers } from './vocabulary'

/** What a crosstab says for a kind of table is worth as much as two columns. */
const CROSSTAB = 2

/** Headings that are values themselves: quarters over names or ticks, communities over ticks, posts over people. */
export function crosstab(
  grid: Grid,
  table: FoundTable,
  kind: KindOfTable,
  columns: readonly UnderstoodColumn[],
  looksLike: LooksLike,
): number {
  if (kind.table === 'chair_terms') return turns(grid, table, columns)
  return people(grid, table, kind, columns, looksLike) || ofAreas(grid, table, kind, columns, looksLike)
}

const isFree = ({ field, role, title }: UnderstoodColumn) => field === null && role === null && title !== ''

/** Whether nothing above a heading says that something else is counted beneath it. */
function countsPeople({ title }: UnderstoodColumn): boolean {
  const above = headingKey(title.split('/').slice(0, -1).join(''))
  const words = [...(endings.PEOPLE ?? []), ...(endings.AREA ?? [])]
  return above === '' || (!speaksOfOthers(above) && words.some((word) => above.endsWith(word)))
}

function lastOf({ title }: UnderstoodColumn): string {
  return title.split('/').at(-1) ?? ''
}

function turns(grid: Grid, table: FoundTable, columns: readonly UnderstoodColumn[]): number {
  const free = columns.filter((each) => isFree(each) && periodOfYear(lastOf(each), 2000) !== undefined)
  if (free.length < 2) return 0
  const ticked = free.every(({ column }) => textsOf(grid, table, column).every(isTick))
  for (const column of free) {
    column.crosstab = { field: 'chair_terms.start', text: lastOf(column) }
    column.field = ticked ? 'chair_terms.start' : 'chair_terms.alliance_membership_ref'
    column.reasons.push('the heading is a stretch of the year 表头为时段')
  }
  return CROSSTAB
}

/** 网格长 and 网格员 beside each other: who stands beneath has that post, where no column says which. */
function people(
  grid: Grid,
  table: FoundTable,
  { table: of, columns: fields }: KindOfTable,
  columns: readonly UnderstoodColumn[],
  looksLike: LooksLike,
): number {
  const person = `${of}.person_ref`
  const post = `${of}.post`
  if (!fields[person] || !fields[post] || columns.some(({ field }) => field === post)) return 0
  const posts = columns.flatMap((column) => {
    if (!isFree(column) && column.field !== person) return []
    const key = headingKey(column.title)
    const said = [key, key.replace(/姓名$/u, '')].find((each) => termNamed(post, each) !== undefined)
    const texts = textsOf(grid, table, column.column).filter((text) => !saysNothing(text))
    const holdsPeople = texts.length === 0 || mayHold(fieldNamed(person), texts, looksLike)
    return said === undefined || !holdsPeople ? [] : [{ column, said }]
  })
  // Beside a column of people of its own, who else stands in the row is not all that it says.
  const isOther = (column: UnderstoodColumn) =>
    column.field === person && !posts.some((each) => each.column === column)
  if (posts.length === 0 || columns.some(isOther)) return 0
  for (const { column, said } of posts) {
    column.crosstab = { field: post, text: said }
    column.field = person
    column.reasons.push('the heading is a post, and people stand beneath it 表头为岗位，列中是人')
  }
  return CROSSTAB
}

/** Areas above ticks, or above how many of its kind there are in each: one column an area. */
function ofAreas(
  grid: Grid,
  table: FoundTable,
  kind: KindOfTable,
  columns: readonly UnderstoodColumn[],
  looksLike: LooksLike,
): number {
  const own = Object.keys(kind.columns)
    .map(fieldNamed)
    .filter((field) => field.table.name === kind.table && !columns.some((each) => each.field === field.name))
  const area = own.find(({ entities }) => entities.length === 1 && entities[0] === 'AREA')
  if (!area) return 0
  const counted = own.find((field) => field.kind === 'COUNT' && field.column.required)
  const free = columns.filter((each) => isFree(each) && !isTotal(lastOf(each)))
  const texts = new Map(free.map((each) => [each, textsOf(grid, table, each.column)]))
  const filledWith = (fits: (text: string) => boolean) =>
    free.filter((each) => {
      const own = (texts.get(each) ?? []).filter((text) => !saysNothing(text))
      return own.length > 0 && own.every(fits)
    })
  const ticked = filledWith(isTick)
  const numbers = counted ? filledWith((text) => readCount(text) !== undefined) : []
  // A 1 is a tick, too, and among other numbers it is none.
  const holds = numbers.length > ticked.length && numbers.every(countsPeople) ? counted : undefined
  const filled = holds ? numbers : ticked
  const named = free.filter((each) => filled.includes(each) || texts.get(each)!.length === 0)
  if (filled.length < 2 || looksLike(named.map(lastOf)) !== 'AREA') return 0
  for (const column of named) {
    column.crosstab = { field: area.name, text: lastOf(column) }
    column.field = holds?.name ?? area.name
    column.reasons.push(
      holds
        ? 'the heading is an area, and numbers stand beneath it 表头为区域，列中是数'
        : 'the heading is an area, and ticks stand beneath it 表头为区域，列中打勾',
    )
  }
  return CROSSTAB
}

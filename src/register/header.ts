import { nearest } from './nearest'
import { Illegible, type SourceCell, shownIn } from './source'
import type { Column, Problem, Table } from './table'

/** The first record of a table: which column stands where. */
export interface Header {
  /** by place; undefined where it is not known */
  columns: readonly (Column | undefined)[]
  has(key: string): boolean
  /** false: a required column is not there, one is there twice, or a title cannot be read; no row can be taken then */
  sound: boolean
  problems: Problem[]
}

/** Columns are named by their keys or their Chinese titles, in any order. */
export function readHeader(table: Table, record: readonly SourceCell[]): Header {
  const cells = withoutTrailingBlanks(record)
  const titles = cells.map(shownIn)
  const known = new Map(
    table.columns.flatMap((column) => [column.key, ...column.titles].map((t) => [t, column])),
  )
  const columns = titles.map((title) => known.get(title))
  const present = new Set(columns.map((column) => column?.key))
  const twice = columns.flatMap((column, place) =>
    column && columns.indexOf(column) !== place ? [column.key] : [],
  )
  const illegible = cells.flatMap((cell) => (cell instanceof Illegible ? [cell] : []))
  const absent = table.columns.filter((column) => column.required && !present.has(column.key))
  return {
    columns,
    has: (key) => present.has(key),
    sound: twice.length === 0 && absent.length === 0 && illegible.length === 0,
    problems: [
      ...illegible.map(({ shown, problem: message }) => problem(shown, 'INVALID', message)),
      ...runsWithoutTitle(titles).map(untitled),
      ...titles.flatMap((title, place) =>
        columns[place] || title === '' || cells[place] instanceof Illegible ? [] : [unknown(title, known)],
      ),
      ...[...new Set(twice)].map((column) =>
        problem(column, 'INVALID', `${column} is there more than once; keep one 列重复`),
      ),
      ...absent.map(({ key }) =>
        problem(key, 'MISSING', `every row needs ${key}, and there is no such column 缺少此列`),
      ),
    ],
  }
}

/** The first rows of a sheet, among which a header that is not the first may stand. */
const NEAR_THE_TOP = 5

/** What is wrong with a row below the first that is a header too, or is the header in place of the first. */
export function misplacedHeader(
  table: Table,
  header: Header,
  record: readonly SourceCell[],
  row: number,
): Problem | undefined {
  if (!(row > NEAR_THE_TOP ? isAgain(header, record) : isHeader(table, record))) return undefined
  if (header.columns.some((column) => column))
    return {
      column: null,
      code: 'INVALID',
      message: `row ${row} is a second header; there is one, in row 1, with a title above each column 第二个表头，请删除`,
    }
  return {
    column: null,
    code: 'INVALID',
    message: `the header stands in row ${row}; delete the rows above it 表头须在第一行`,
  }
}

/** Nothing but the titles of the columns that the cells stand in, and more than one: printed again on each page. */
function isAgain({ columns }: Header, record: readonly SourceCell[]): boolean {
  const cells = record.map((cell) => shownIn(cell).trim())
  const isTitle = (cell: string, place: number) =>
    cell === columns[place]?.key || columns[place]?.titles.includes(cell)
  return cells.every((cell, place) => cell === '' || isTitle(cell, place)) && cells.filter(Boolean).length > 1
}

/** Nothing but titles of columns, and more than one. */
function isHeader({ columns }: Table, record: readonly SourceCell[]): boolean {
  const titles = record.map((cell) => shownIn(cell).trim()).filter((title) => title !== '')
  const known = columns.flatMap((column) => [column.key, ...column.titles])
  return titles.length > 1 && titles.every((title) => known.includes(title))
}

export function withoutTrailingBlanks(record: readonly SourceCell[]): SourceCell[] {
  const cells = record.map((cell) => (typeof cell === 'string' ? cell.trim() : cell))
  while (cells.at(-1) === '') cells.pop()
  return cells
}

function unknown(title: string, known: ReadonlyMap<string, Column>): Problem {
  const message = `there is no column "${title}"; the nearest is ${nearest(title.slice(0, 60), [...known.keys()])} 没有这一列，最接近的如上`
  return problem(title, 'UNKNOWN_COLUMN', message)
}

function untitled([first, last]: [number, number]): Problem {
  const place =
    first === last ? `the column at place ${first} has` : `the columns at places ${first} to ${last} have`
  const message = `${place} no title; of merged cells only the first has one, so unmerge them 列无标题，请取消合并单元格`
  return problem('', 'UNKNOWN_COLUMN', message)
}

/** Places, counted from 1, of neighbouring columns without a title: first and last of each run. */
function runsWithoutTitle(titles: readonly string[]): [number, number][] {
  const runs: [number, number][] = []
  titles.forEach((title, index) => {
    if (title !== '') return
    const run = runs.at(-1)
    if (run?.[1] === index) run[1] = index + 1
    else runs.push([index + 1, index + 1])
  })
  return runs
}

function problem(column: string, code: Problem['code'], message: string): Problem {
  return { column, code, message }
}

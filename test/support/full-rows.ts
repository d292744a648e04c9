import fc from 'fast-check'
import { areaLevels } from '../../src/area/area.terms'
import type { Cell, Scalar } from '../../src/register/cells/cell'
import {
  type Column,
  publicId,
  type Row,
  type Table,
  type TableName,
  type Value,
} from '../../src/register/table'
import { tableNamed, tables } from '../../src/register/tables'

/** The rows of a table, and what a row of another may refer to by them. */
export interface FullTable {
  table: Table
  rows: Row[]
}

const LEVELS = Object.keys(areaLevels.terms)
const digits = (length: number, from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((number) => String(number).padStart(length, '0'))
const days = fc
  .tuple(digits(4, 1900, 2100), digits(2, 1, 12), digits(2, 1, 28))
  .map((parts) => parts.join('-'))
const words = fc.stringMatching(/^[ -~一-龥𠮷]{1,12}$/u)

const values: Record<Scalar, fc.Arbitrary<string | number | boolean>> = {
  String: words,
  AreaCode: words,
  Int: fc.nat(2_147_483_647),
  // A whole number comes back as one.
  Float: fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number || 0.5),
  Boolean: fc.boolean(),
  LocalDate: days,
  PartialDate: fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length)),
  DateTime: fc.tuple(days, digits(3, 0, 999)).map(([day, part]) => `${day}T09:30:00.${part}Z`),
}

/**
 * Rows for every table, with a value in each column of each: an area of each level, and two rows of every other table.
 * What they say need not make sense together.
 */
export const fullTables: fc.Arbitrary<FullTable[]> = fc.tuple(
  ...tables
    .filter(({ partOf }) => !partOf)
    .map((table) =>
      fc.tuple(...keysOf(table).map((key) => rowOf(table, key))).map((rows) => ({ table, rows })),
    ),
)

function keysOf({ name }: Table): string[] {
  return name === 'areas' ? LEVELS.map((_level, place) => `44-${place}`) : ['T-1', '甲/2']
}

function rowOf(table: Table, key: string): fc.Arbitrary<Row> {
  const cells = Object.fromEntries(table.columns.map((column) => [column.key, cellOf(table, column, key)]))
  if (table.parts) cells[table.parts.as] = partsOf(tableNamed(table.parts.table))
  return fc.record(cells)
}

/** In the order in which they are kept: by their beginning, or else as they come. */
function partsOf(table: Table): fc.Arbitrary<Row[]> {
  const columns = table.columns.filter(({ key }) => key !== table.key)
  const part = fc.record(
    Object.fromEntries(columns.map((column) => [column.key, cellOf(table, column, '')])),
  ) as fc.Arbitrary<Row>
  return fc
    .array(part, { minLength: 2, maxLength: 3 })
    .map((parts) =>
      'start' in parts[0]! ? parts.sort((a, b) => (periodOf(a) < periodOf(b) ? -1 : 1)) : parts,
    )
}

function periodOf({ start, end }: Row): string {
  return `${start} ${end}`
}

function cellOf(table: Table, column: Column, key: string): fc.Arbitrary<Value> {
  if (column.key === table.key) return fc.constant(key)
  if (table.name === 'areas' && column.key === 'level') return fc.constant(LEVELS[Number(key.slice(3))]!)
  const one = column.refersTo ? fc.constantFrom(...referents(column)) : filled(column.cell)
  if (!column.cell.list) return one
  const several = fc.uniqueArray(one as fc.Arbitrary<string>, { minLength: 1, maxLength: 2 })
  return column.refersTo ? several.map((refs) => refs.sort()) : several
}

function filled({ vocabulary, scalar }: Cell): fc.Arbitrary<string | number | boolean> {
  return vocabulary ? fc.constantFrom(...Object.keys(vocabulary.terms)) : values[scalar]
}

function referents({ refersTo }: Column): string[] {
  const { tables: names, levels, byId } = refersTo!
  const keys = (name: TableName) =>
    name === 'areas' && levels
      ? levels.map((level) => `44-${LEVELS.indexOf(level)}`)
      : keysOf(tableNamed(name))
  return names.flatMap((name) => keys(name).map((key) => (byId ? publicId(tableNamed(name), key) : key)))
}

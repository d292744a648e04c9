import { createHash } from 'node:crypto'
import { camelCase, fieldName } from '../naming'
import { type Column, publicId, type Row, type Table, type Value } from '../table'
import { tableNamed } from '../tables'
import type { Subject } from './subjects'
import type { UserError } from './user-error'

/** What GraphQL gives for an input object, its scalars read. */
export interface Given {
  [field: string]: GivenValue
}
export type GivenValue = string | number | boolean | Date | null | undefined | Given | GivenValue[]

/** A field of an input and the column that it fills; a period fills two, and parts come as rows of a table. */
export type InputField =
  | { name: string; kind: 'column'; column: Column }
  | { name: 'period'; kind: 'period' }
  | { name: 'source'; kind: 'source' }
  | { name: string; kind: 'parts'; table: Table; as: string }

/** Columns that no input sets: the day of first recording is that of the write. */
const UNSET = ['recorded_on']
const PERIOD = ['start', 'end']

/** The fields by which a table's rows are written, in the order of its columns. */
export function inputFields({ table, names }: Pick<Subject, 'table' | 'names'>): InputField[] {
  const fields = table.columns
    .filter(({ key }) => !UNSET.includes(key))
    .map((column): InputField => {
      if (table.period && PERIOD.includes(column.key)) return { name: 'period', kind: 'period' }
      if (column.key === 'source_ref') return { name: 'source', kind: 'source' }
      return { name: names[column.key] ?? fieldName(column), kind: 'column', column }
    })
    .filter(
      ({ kind }, index, all) => kind !== 'period' || all.findIndex((each) => each.kind === kind) === index,
    )
  if (!table.parts) return fields
  const { as, table: parts } = table.parts
  return [...fields, { name: camelCase(as), kind: 'parts', table: tableNamed(parts), as }]
}

/** The fields of a part, without the row that it is part of. */
export function partFields(table: Table): InputField[] {
  return inputFields({ table, names: {} }).filter(
    (field) => field.kind !== 'column' || field.column.key !== table.key,
  )
}

/** Where in the input the value of a column stands; in the rows that are part of one, of which of these. */
export function pathOf(subject: Subject, column: string | null, part: number | null): string[] {
  const fields = inputFields(subject)
  const parts = fields.find((field) => field.kind === 'parts')
  if (part !== null && parts?.kind === 'parts')
    return ['input', parts.name, String(part), ...nameOf(partFields(parts.table), column)]
  return ['input', ...nameOf(fields, column)]
}

function nameOf(fields: readonly InputField[], column: string | null): string[] {
  if (column === null) return []
  const own = fields.find((field) => field.kind === 'column' && field.column.key === column)
  if (own) return [own.name]
  if (PERIOD.includes(column)) return ['period', column]
  return [column === 'source_ref' ? 'source' : camelCase(column)]
}

/** The ref of a source that was given none: what says the same has the same one. Each area has sources of its own. */
export function sourceRef(source: Row, area = ''): string {
  const said = JSON.stringify({ ...source, ref: null }) + area
  return `S-${createHash('sha256').update(said).digest('hex').slice(0, 12)}`
}

/** Reads an input into a row. */
export class InputReading {
  readonly errors: UserError[] = []
  /** The source that the row cites, which may have to be recorded first; `named`: by a ref of its own. */
  source: { row: Row; named: boolean } | undefined

  /** `row` as it stands: what the input does not name stays as it is, and null clears. */
  constructor(readonly row: Row) {}

  read(fields: readonly InputField[], input: Given, path: readonly string[] = ['input']): this {
    for (const field of fields) {
      const value = input[field.name]
      if (value !== undefined) this.readField(field, value, [...path, field.name])
    }
    return this
  }

  private readField(field: InputField, value: GivenValue, path: readonly string[]): void {
    if (field.kind === 'column') this.row[field.column.key] = this.cell(field.column, value, path)
    else if (field.kind === 'period') this.readPeriod(value as Given | null)
    else if (field.kind === 'source') this.readSource(value as Given | null, path)
    else
      this.row[field.as] = ((value ?? []) as Given[]).map((part, index) => {
        const reading = new InputReading({}).read(partFields(field.table), part, [...path, String(index)])
        this.errors.push(...reading.errors)
        return reading.row
      })
  }

  private readPeriod(period: Given | null): void {
    for (const side of PERIOD) {
      const value = period === null ? null : period[side]
      if (value !== undefined) this.row[side] = value as Value
    }
  }

  /** The same source given again is the same row, unless the register has a ref of its own for it. */
  private readSource(source: Given | null, path: readonly string[]): void {
    this.row.source_ref = null
    if (source === null) return
    const sources = tableNamed('sources')
    const empty = Object.fromEntries(sources.columns.map(({ key }) => [key, null]))
    const reading = new InputReading(empty).read(inputFields({ table: sources, names: {} }), source, path)
    this.errors.push(...reading.errors)
    const { row } = reading
    const named = row.ref !== null
    row.ref ??= sourceRef(row)
    this.row.source_ref = row.ref
    this.source = { row, named }
  }

  /** A value as the cell of its column is written: a ref without the type that its id begins with. */
  private cell(column: Column, value: GivenValue, path: readonly string[]): Value {
    if (Array.isArray(value))
      return value.map((each, index) => String(this.entry(column, each, [...path, String(index)])))
    return this.entry(column, value, path)
  }

  private entry({ cell, refersTo }: Column, value: GivenValue, path: readonly string[]): Value {
    if (value instanceof Date) return value.toISOString()
    if (typeof value !== 'string') return value as Value
    if (cell.list && value.includes(';'))
      this.errors.push({
        code: 'INVALID',
        message: 'an entry of a list cannot hold ";" 列表项不能含分号',
        path,
      })
    const [table] = refersTo?.tables ?? []
    if (!table || refersTo?.byId || table === 'areas') return value
    const begins = publicId(tableNamed(table), '')
    if (value.startsWith(begins)) return value.slice(begins.length)
    this.errors.push({
      code: 'INVALID',
      message: `"${value}" is not an id that begins with "${begins}" 编号应以 ${begins} 开头`,
      path,
    })
    return null
  }
}

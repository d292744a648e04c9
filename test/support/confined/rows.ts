import { type Column, publicId, type Table, type TableName } from '../../../src/register/table'
import { tableNamed, tables } from '../../../src/register/tables'
import type { Files } from '../register'
import { streetA, streetB, twoStreets } from '../two-streets'

/** The rows of a table as text, by column. */
export type Rows = Record<string, string>[]
export type Register = Record<TableName, Rows>

export const streetC = '441481003'

export function rowsOf(files: Files): Register {
  const entries = Object.entries(files).map(([name, text]) => {
    const [header = '', ...lines] = String(text).split('\n')
    const columns = header.split(',')
    const rows = lines.map((line) => {
      const cells = line.split(',')
      return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']))
    })
    return [name, rows] as const
  })
  return Object.fromEntries(entries) as unknown as Register
}

export function filesOf(register: Register): Files {
  return Object.fromEntries(
    Object.entries(register).map(([name, rows]) => {
      const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
      return [name, [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))].join('\n')]
    }),
  )
}

/** Whether a key of the two streets, or of the third, is of something outside of the street A and not across. */
export function isOfOutside(key: string): boolean {
  return /[BC]$|^P0$/.test(key) || key.startsWith(streetB) || key.startsWith(streetC)
}

/** A third street made after the second, which joins the second as the second joins the first. */
export function thirdStreet(): Register {
  const all = rowsOf(twoStreets)
  const one = (text: string) =>
    text
      .replaceAll(streetA, '?')
      .replaceAll(streetB, streetC)
      .replaceAll('?', streetB)
      .replace(/[A-Z]*[AB]\b/g, (ref) => ref.slice(0, -1) + (ref.endsWith('B') ? 'C' : 'B'))
  for (const { name, key } of tables) {
    const rows = all[name].filter((row) => isOfOutside(row[key]!) && row[key] !== 'P0')
    all[name] = rows.map((row) => Object.fromEntries(Object.entries(row).map(([k, text]) => [k, one(text)])))
  }
  return all
}

/** The ids of the rows of a register. */
export function idsOf(register: Register): string[] {
  return tables
    .filter(({ partOf }) => !partOf)
    .flatMap((table) => register[table.name].map((row) => publicId(table, row[table.key]!)))
}

/** What a cell of this column may refer to: an id where it names the type too, else a key. */
export function referents(register: Register, { refersTo }: Column): string[] {
  return (refersTo?.tables ?? []).flatMap((name) => {
    const table: Table = tableNamed(name)
    const keys = register[name].map((row) => row[table.key]!)
    return refersTo?.byId ? keys.map((key) => publicId(table, key)) : keys
  })
}

/** The rows of one register whose keys another has too. */
export function sharedRows(one: Register, other: Register): Register {
  const entries = tables.map(({ name, key }) => {
    const keys = new Set(other[name].map((row) => row[key]))
    return [name, one[name].filter((row) => keys.has(row[key]))] as const
  })
  return Object.fromEntries(entries) as unknown as Register
}

import { parse } from 'csv-parse/sync'

/** A table as text, whatever file it came in: its header, then its rows. */
export type Table = string[][]

/** A CSV file without the sign that keeps a cell from being a formula. */
export function tableIn(file: Buffer | string): Table {
  const records: Table = parse(file, { bom: true, relax_column_count: true })
  return records.map((record) => record.map((cell) => cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '')))
}

export type Answer = Record<string, unknown>

export const isObject = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const isEntries = (value: unknown): value is Answer[] =>
  Array.isArray(value) && value.some((item) => isObject(item))

/** An answer as its tables are titled: the keys of a tally's row by their numbers, lists in them beneath `keys`. */
export function titled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(titled)
  if (!isObject(value)) return value
  const entries = Object.entries(value).map(([key, inner]) => {
    if (key !== 'keys' || !isEntries(inner)) return [key, titled(inner)]
    const keys = inner.map(({ node, ...own }) => ({ ...own, ...((node ?? {}) as Answer) }))
    const isList = (each: unknown) =>
      isEntries(each) || (isObject(each) && ('nodes' in each || 'edges' in each))
    const parts = keys.map((each) =>
      Object.entries(each).map(([name, part]) => [name, titled(part)] as const),
    )
    const numbered = parts.map((each, at) => [
      at + 1,
      Object.fromEntries(each.filter(([, part]) => !isList(part))),
    ])
    const lists = parts.flatMap((each) => each.filter(([, part]) => isList(part)))
    return [key, Object.fromEntries([...numbered, ...lists])]
  })
  return Object.fromEntries(entries)
}

/** What an object says itself, and objects in it that are no lists say, but for what lies the given way. */
export function leaves(value: Answer, title: string[], except?: string): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, inner]) => {
      if (key === except || isEntries(inner) || (Array.isArray(inner) && inner.length === 0)) return {}
      if (isObject(inner)) return leaves(inner, [...title, key])
      return { [[...title, key].join('.')]: shown(inner) }
    }),
  )
}

const shown = (value: unknown): string =>
  value === null ? '' : Array.isArray(value) ? value.map(shown).join('; ') : String(value)

/** A moment is told with the offset of the clock in the file, in UTC in the answer. */
export const same = (cell: string) => (/T.*[+-]\d\d:\d\d$/.test(cell) ? new Date(cell).toISOString() : cell)

import { camelCase } from '../register/naming'
import { tables } from '../register/tables'

/** In place of who wrote, for viewers who may not read people's names. */
export const WITHHELD = 'withheld 不公开'

/** The personal columns of what has any, by the type of its ids. */
const personal = new Map(
  tables.flatMap(({ type, columns }): [string, string[]][] => {
    const keys = columns.flatMap((column) => (column.personal ? column.key : []))
    return keys.length > 0 ? [[type, keys]] : []
  }),
)

/**
 * Takes what is personal, people's names, out of what the graph answered, wherever in it that stands, before anything is
 * made of it: from people, from what a change says of one, and from who made it.
 */
export function withoutNames<T>(value: T): T {
  if (Array.isArray(value)) for (const each of value) withoutNames(each)
  else if (typeof value === 'object' && value !== null) {
    const row = value as Record<string, unknown>
    for (const key of personalOf(row.id)) delete row[camelCase(key)]
    if (typeof row.subjectId === 'string') anonymise(row)
    for (const key in row) if (typeof row[key] === 'object') withoutNames(row[key])
  }
  return value
}

function anonymise(change: Record<string, unknown>): void {
  change.actor = WITHHELD
  const keys = personalOf(change.subjectId)
  if (keys.length === 0) return
  for (const side of ['before', 'after']) {
    const json = change[side]
    if (typeof json !== 'string') continue
    const said = Object.entries(JSON.parse(json)).filter(([key]) => !keys.includes(key))
    change[side] = JSON.stringify(Object.fromEntries(said))
  }
}

function personalOf(id: unknown): readonly string[] {
  return (typeof id === 'string' && personal.get(id.slice(0, id.indexOf(':')))) || []
}

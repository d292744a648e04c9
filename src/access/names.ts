/** In place of who wrote, for viewers who may not read people's names. */
export const WITHHELD = 'withheld 不公开'

/**
 * Takes people's names out of what the graph answered, wherever in it they stand, before anything is made of it: from
 * people, from what a change says of one, and from who made it.
 */
export function withoutNames<T>(value: T): T {
  if (Array.isArray(value)) for (const each of value) withoutNames(each)
  else if (typeof value === 'object' && value !== null) {
    const row = value as Record<string, unknown>
    if (isPerson(row.id)) delete row.name
    if (typeof row.subjectId === 'string') anonymise(row)
    for (const key in row) if (typeof row[key] === 'object') withoutNames(row[key])
  }
  return value
}

function anonymise(change: Record<string, unknown>): void {
  change.actor = WITHHELD
  if (!isPerson(change.subjectId)) return
  for (const side of ['before', 'after']) {
    const json = change[side]
    if (typeof json !== 'string') continue
    const { name, ...rest } = JSON.parse(json)
    change[side] = JSON.stringify(rest)
  }
}

function isPerson(id: unknown): boolean {
  return typeof id === 'string' && id.startsWith('person:')
}

import { fieldNamed } from './layout/fields'
import { type KindOfTable, kinds, nameOfKind } from './layout/vocabulary'
import type { Answer } from './types'

/** What a table may be and what its columns may hold, by the values that answers have and in the words of an office. */
export interface KindTold {
  value: string
  name: string
  fields: { value: string; name: string }[]
}

export const kindsTold: readonly KindTold[] = kinds.map((kind) => ({
  value: nameOfKind(kind),
  name: `${english(kind.table)} ${kindTitle(kind)}`,
  fields: Object.keys(kind.columns).map((field) => ({
    value: field,
    name: `${english(fieldNamed(field).column.key)} ${fieldTitle(kind, field)}`,
  })),
}))

const words = new Map(
  kindsTold.flatMap(({ value, name, fields }) => [
    [value, name] as const,
    ...fields.map((field) => [field.value, field.name] as const),
  ]),
)

/** The words for what an answer says a table or a column is; null where it says something else. */
export function inWords(answer: Answer): string | null {
  return 'value' in answer ? (words.get(answer.value) ?? null) : null
}

/** As offices call it; as the register does where they call another so too. */
export function kindTitle({ titles, columns }: KindOfTable): string {
  const [title] = titles
  const others = kinds.filter((kind) => kind.titles[0] === title)
  const [field = ''] = Object.keys(columns)
  return title === undefined || others.length > 1 ? fieldNamed(field).table.title : title
}

/** The first of the headings that mean a field. */
export function fieldTitle({ columns }: KindOfTable, field: string): string {
  return columns[field]?.[0] ?? fieldNamed(field).column.titles[0] ?? field
}

function english(key: string): string {
  return key.replace(/_(?:ref|refs|code|codes|id)$/u, '').replaceAll('_', ' ')
}

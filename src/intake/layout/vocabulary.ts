import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { packageRoot } from '../../graph/package-root'
import type { Row, TableName } from '../../register/table'
import { tables } from '../../register/tables'
import { headingKey } from './heading'

/** A table as offices call it. */
export interface KindOfTable {
  table: TableName
  /** what all of its rows have in common */
  all: Row
  titles: readonly string[]
  /** what headings of its title or name speak of */
  subjects?: readonly string[]
  /** headings by field, such as `pairings.unit_ref` */
  columns: Readonly<Record<string, readonly string[]>>
}

export type OtherColumn = 'number' | 'personal' | 'remark' | 'where' | 'place'

interface Knowledge {
  tables: (Omit<KindOfTable, 'all'> & { all?: Row })[]
  foreign: string[]
  others: Record<OtherColumn, string[]>
  endings: Record<string, string[]>
  ends: string[]
  of_others: string[]
  rows: Record<'ditto' | 'nothing' | 'endless' | 'total' | 'note' | 'signature' | 'heading', string[]>
  terms: Record<string, Record<string, string[]>>
}

const knowledge: Knowledge = parse(readFileSync(join(packageRoot, 'data', 'intake', 'tables.yaml'), 'utf8'))

export const kinds: readonly KindOfTable[] = knowledge.tables.map((kind) => ({
  ...kind,
  all: kind.all ?? {},
}))

/** How a kind is called in answers: its table, and what tells it from others of the same table. */
export function nameOfKind({ table, all }: KindOfTable): string {
  return [table, ...Object.values(all)].join(':')
}

/** Words in titles of tables that are none of these. */
export const foreignTitles: readonly string[] = knowledge.foreign

export const totals: readonly string[] = knowledge.rows.total
export const notes: readonly string[] = knowledge.rows.note
export const signatures: readonly string[] = knowledge.rows.signature
/** What stands for the cell above. */
export const dittos: ReadonlySet<string> = new Set(knowledge.rows.ditto)
/** What says in a column of ends that there is none. */
export const endless: ReadonlySet<string> = new Set(knowledge.rows.endless)
const nothings: ReadonlySet<string> = new Set(knowledge.rows.nothing)

/** Whether a text says that there is nothing: 无, 待定, ——, / or （暂无）. */
export function saysNothing(text: string): boolean {
  const key = text.normalize('NFKC').replace(/[\s()]/gu, '')
  return nothings.has(key.replace(/^(\P{L})\1+$/u, '$1'))
}

/** What headings end in, by what such a column holds. */
export const endings: Readonly<Record<string, readonly string[]>> = knowledge.endings

/** Whether a heading speaks of what is not so, is to be so or was so before: 未报到人数, 应报到党员数. */
export function speaksOfOthers(title: string): boolean {
  return knowledge.of_others.some((word) => title.includes(word))
}

/** Whether a heading speaks of a day that ends something. */
export function speaksOfAnEnd(title: string): boolean {
  return knowledge.ends.some((word) => title.includes(word))
}

/** The term of a field that a cell means, besides the terms themselves. */
export function termMeant(field: string, text: string): string | undefined {
  const terms = knowledge.terms[field] ?? {}
  return Object.keys(terms).find((term) => terms[term]?.includes(text))
}

const otherHeadings = new Map(
  (Object.keys(knowledge.others) as OtherColumn[]).flatMap((role) =>
    knowledge.others[role].map((heading): [string, OtherColumn] => [headingKey(heading), role]),
  ),
)
const allHeadings = new Set([
  ...otherHeadings.keys(),
  ...kinds.flatMap(({ columns }) => Object.values(columns).flat().map(headingKey)),
  ...tables.flatMap(({ columns }) => columns.flatMap(({ titles }) => titles.map(headingKey))),
])

/** What a column is for that has no place in the register; undefined where that is not known. */
export function otherColumn(title: string): OtherColumn | undefined {
  return otherHeadings.get(headingKey(title))
}

export function isKnownHeading(title: string): boolean {
  return allHeadings.has(headingKey(title))
}

/** Whether a text ends as headings do, though it is in no list. */
export function endsLikeHeading(title: string): boolean {
  const key = headingKey(title)
  return knowledge.rows.heading.some((word) => key.endsWith(word))
}

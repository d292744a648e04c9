import { type Question, question } from '../../graph/question'
import { camelCase, fieldName, labelOf } from '../naming'
import type { Overlap, RivalFound, Rivalry, RivalsAsked, StoredRow, Table, WriteParams } from '../table'

/** Puts the rows of a table into the graph. */
export function writeOf(table: Table): Question<WriteParams, { written: number }> {
  return once(writeName(table))
}

/** Reads the rows of a table out of the graph again. */
export function rowsOf(table: Table): Question<{ keys: string[] }, StoredRow> {
  return once(rowsName(table))
}

/** What rows of a table cannot stand beside, what they overlap with included. */
export function rivalriesOf(table: Table): Rivalry[] {
  const overlaps = (table.overlaps ?? []).map(
    (overlap): Rivalry => ({
      ...overlap,
      code: 'OVERLAP',
      column: 'start',
      question: once<RivalsAsked, RivalFound>(overlapName(table, overlap)),
    }),
  )
  return [...(table.rivalries ?? []), ...overlaps]
}

export function writeName({ name }: Table): string {
  return `write${labelOf({ type: name })}`
}

export function rowsName({ name }: Table): string {
  return `${camelCase(name)}Rows`
}

/** By what only this one of a table's overlaps agrees in: contactsOverlappingOfUnit beside contactsOverlappingOfPerson. */
export function overlapName({ name, columns, overlaps = [] }: Table, { agree }: Overlap): string {
  const others = overlaps.filter((each) => each.agree !== agree)
  const own = columns.filter(
    ({ key }) => others.length > 0 && agree.includes(key) && !others.some((each) => each.agree.includes(key)),
  )
  return [`${camelCase(name)}Overlapping`, ...own.map((column) => labelOf({ type: fieldName(column) }))].join(
    'Of',
  )
}

const asked = new Map<string, Question<never, unknown>>()

/** Derived files are read when they are asked for: they are written by a program that has the tables, but not yet them. */
function once<Params, Row>(name: string): Question<Params, Row> {
  const found = asked.get(name) ?? question<Params, Row>(name)
  asked.set(name, found as Question<never, unknown>)
  return found as Question<Params, Row>
}

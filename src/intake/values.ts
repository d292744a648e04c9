import { MOST_CANDIDATES } from '../match/names'
import { Unfit } from '../register/cells/cell'
import { normalForm } from '../register/normal-form'
import type { Value } from '../register/table'
import type { Vocabulary } from '../terms/vocabulary'
import { isDay } from '../time/partial-date'
import { cellFor } from './cell-of'
import { momentOf } from './cells/moment'
import type { Draft, OpenValue } from './draft'
import { keyOf } from './keys'
import { kindTitle } from './kinds-told'
import { fieldNamed } from './layout/fields'
import { headerKey } from './layout/understand'
import type { RowRead } from './read-rows'
import type { Recall } from './recall'
import { endsKey, type Settled } from './same-again'
import { valueKey } from './tell'
import type { Answers, IntakeError, Question, ReadValue } from './types'

/** What was answered for a value, read as its cell would be; null: nothing is said; undefined: nothing that can be read. */
export function valueAnswer(
  within: string,
  recalled: Recall,
  draft: Draft,
  column: string,
  open: OpenValue,
  now?: 'now',
): Value | undefined {
  const id = valueId(within, draft, column, open)
  const key = now ? undefined : rememberedValue(within, draft, column, open)
  const answer = recalled.now(id) ?? (key === undefined ? undefined : recalled.before(key))
  if (!answer) return undefined
  if ('leaveOut' in answer) return open.required ? undefined : null
  if (!('value' in answer)) return undefined
  const field = fieldNamed(`${draft.table}.${column}`)
  const said = answer.value.trim()
  const value = field.column.cell.read(field.kind === 'MOMENT' && isDay(said) ? momentOf(said) : said)
  return value instanceof Unfit ? undefined : value
}

/** What to ask about values that nobody can read, and what is wrong with the answers so far. */
export function valueQuestions(
  settled: readonly Settled[],
  within: string,
  answers: Answers,
): { questions: Question[]; errors: IntakeError[] } {
  const errors: IntakeError[] = []
  const questions = new Map<string, Question>()
  for (const { draft, asked } of settled)
    for (const { column, open } of asked) {
      const id = valueId(within, draft, column, open)
      const { cell: reading, titles } = fieldNamed(`${draft.table}.${column}`).column
      const row = draft.row
      const place = {
        sheet: row?.table.sheet ?? null,
        cell: open.valued?.cell ?? (row ? cellFor(row, undefined) : ''),
        part: 0,
      }
      const known = questions.get(id)
      // Of a cell that is of several records, several names or a merged one, one is asked.
      const isTold = known?.cells.some(({ sheet, cell }) => sheet === place.sheet && cell === place.cell)
      if (known && !isTold) known.cells.push(place)
      if (!known)
        questions.set(id, {
          id,
          about: 'VALUE',
          text: `${[kindOf(draft), titles[0] ?? column].join('')}：${open.valued?.text ?? '未填'} (${reading.expectsZh})`,
          cells: [place],
          candidates: termsMeant(open, reading.vocabulary).map((may) => ({
            id: may,
            name: reading.vocabulary?.terms[may]?.zh[0] ?? may,
            score: 0.5,
            reasons: [open.key === undefined ? MEANT : KNOWN],
          })),
          mayBeNew: false,
        })
      if (answers[id] !== undefined)
        errors.push({
          sheet: place.sheet,
          cell: place.cell,
          code: 'INVALID',
          message: `the answer to ${id} is not ${reading.expects} 应为${reading.expectsZh}`,
        })
    }
  return { questions: [...questions.values()], errors }
}

const MEANT = 'it may mean this 可能的含义'
const KNOWN = 'the register has this for the same one 登记册中同一项已有的值'

/** What the sheet lists, where a value of it stands nowhere: which of several lists lacks it. */
function kindOf({ row }: Draft): string {
  const kind = row?.table.table.kind
  return kind ? `${kindTitle(kind)}的` : ''
}

/** What it may be; of all terms, where nothing is known, those that the text names come first. */
function termsMeant({ may, valued }: OpenValue, vocabulary: Vocabulary | undefined): string[] {
  const terms = vocabulary?.terms ?? {}
  const isNamed = (term: string) => terms[term]?.zh.some((word) => valued?.text.includes(word)) ?? false
  return (may.length > 0 ? [...may] : Object.keys(terms))
    .sort((a, b) => Number(isNamed(b)) - Number(isNamed(a)))
    .slice(0, MOST_CANDIDATES)
}

/** Every value as it was read, a merged cell once. */
export function valuesRead(rows: readonly RowRead[], settled: readonly Settled[]): ReadValue[] {
  const found: ReadValue[] = []
  const answered = new Map<string, Value>()
  for (const { draft, row } of settled)
    for (const [column, { valued }] of draft.open)
      if (valued && row) answered.set(`${draft.row?.row} ${valued.field}`, row[column] ?? null)
  const seen = new Set<string>()
  for (const row of rows)
    for (const valued of [...row.valued.values()].flat()) {
      const place = JSON.stringify([row.table.sheet, valued.cell, valued.field, valued.value])
      if (seen.has(place)) continue
      seen.add(place)
      const { cell, field, text, value, how } = valued
      const told = answered.get(`${row.row} ${field}`)
      const reported: ReadValue = {
        sheet: row.table.sheet,
        cell,
        field,
        text,
        value: value ?? told ?? null,
        how,
      }
      found.push(reported)
    }
  return found
}

/**
 * Names what is remembered of an answer: of a term by what it says, of another text by what its record joins, wherever
 * that stands next time. undefined: it holds for this sheet alone.
 */
export function rememberedValue(
  within: string,
  draft: Draft,
  column: string,
  { key, valued }: OpenValue,
): string | undefined {
  const field = `${draft.table}.${column}`
  if (key !== undefined) return valueKey(within, field, key)
  if (!valued) return undefined
  if (fieldNamed(field).kind === 'TERM') return valueKey(within, field, valued.text)
  return draft.waiting ? undefined : keyOf('VALUE', within, field, normalForm(valued.text), endsKey(draft))
}

export function valueId(within: string, draft: Draft, column: string, open: OpenValue): string {
  const field = `${draft.table}.${column}`
  if (open.key !== undefined) return valueKey(within, field, open.key)
  if (!open.valued) return keyOf('VALUE', within, field, draft.row ? headerKey(draft.row.table.table) : '')
  const isTerm = fieldNamed(field).kind === 'TERM'
  return isTerm
    ? valueKey(within, field, open.valued.text)
    : keyOf('VALUE', within, field, open.valued.text, draft.row?.table.sheet, open.valued.cell)
}

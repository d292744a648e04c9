import { normalForm } from '../register/normal-form'
import { keyOf } from './keys'
import { fieldTitle, kindTitle } from './kinds-told'
import { headingKey } from './layout/heading'
import type { Told } from './layout/told'
import { headerKey } from './layout/understand'
import type { UnderstoodTable } from './layout/understood'
import { kinds, nameOfKind } from './layout/vocabulary'
import { cellName } from './read/sheet'
import type { TableRead } from './read-rows'
import type { Recall } from './recall'
import type { Answers, Candidate, Question } from './types'

/** What a person said of tables, columns and values: ids of questions, and what is remembered of the answers. */
export const tableKey = (within: string, header: string) => keyOf('TABLE', within, header)
export const columnKey = (within: string, kind: string, heading: string) =>
  keyOf('COLUMN', within, kind, heading)
export const valueKey = (within: string, field: string, text: string) =>
  keyOf('VALUE', within, field, normalForm(text))

const LEFT_OUT = 'leaveOut'

export function toldBy(recalled: Recall, within: string): Told {
  const answer = (key: string) => recalled.now(key) ?? recalled.before(key)
  return {
    kind(header) {
      const given = answer(tableKey(within, header))
      return given && 'value' in given ? given.value : given && 'leaveOut' in given ? LEFT_OUT : undefined
    },
    field(kind, heading) {
      const given = answer(columnKey(within, kind, heading))
      if (given && 'leaveOut' in given) return ''
      if (!given || !('value' in given)) return undefined
      const known = kinds.some((each) => nameOfKind(each) === kind && given.value in each.columns)
      return known ? given.value : undefined
    },
  }
}

export function isLeftOut(recalled: Recall, within: string, table: UnderstoodTable): boolean {
  return toldBy(recalled, within).kind(headerKey(table)) === LEFT_OUT
}

/** Answers that say of a table or a column what none can be. */
export function answersThatAreNone(
  reads: readonly TableRead[],
  within: string,
  answers: Answers,
): { sheet: string | null; cell: string; message: string }[] {
  return reads.flatMap(({ sheet, grid, table }) => {
    const [header = 1] = table.header
    const none = (id: string, column: number, message: string, isOne: (value: string) => boolean) => {
      const given = answers[id]
      if (given === undefined || 'leaveOut' in given || ('value' in given && isOne(given.value))) return []
      return [{ sheet, cell: grid.name(header, column), message: `the answer to ${id} is no ${message}` }]
    }
    const kind = table.kind && nameOfKind(table.kind)
    const isKind = (value: string) => kinds.some((each) => [nameOfKind(each), each.table].includes(value))
    const id = tableKey(within, headerKey(table))
    const wrong = none(id, table.columns[0]?.column ?? 1, 'kind of table 答案不是表格类型', isKind)
    if (wrong.length > 0 || !kind) return wrong
    const isField = (value: string) => value in (table.kind?.columns ?? {})
    return table.columns.flatMap(({ column, titles }) =>
      none(
        columnKey(within, kind, headingKey(titles.join(''))),
        column,
        `column of ${kind} 答案不是该类表格的列`,
        isField,
      ),
    )
  })
}

/** Which kind of table is this? */
export function tableQuestion({ sheet, table, grid }: TableRead, within: string): Question {
  const [header = 1] = table.header
  return {
    id: tableKey(within, headerKey(table)),
    about: 'TABLE',
    text: table.columns.map(({ titles }) => titles.at(-1) ?? '').join(' | '),
    cells: [{ sheet, cell: grid.name(header, table.columns[0]?.column ?? 1), part: 0 }],
    candidates: table.mayBe.slice(0, 5).map(
      (kind, index): Candidate => ({
        id: nameOfKind(kind),
        name: kindTitle(kind),
        score: 0.5 - index / 20,
        reasons: ['headings and title fit best 表头与标题较接近'],
      }),
    ),
    mayBeNew: false,
  }
}

const NEEDED = 'each row needs it, and no heading says where it stands 每行必需，表头未指明'
const DOUBTFUL = 'such things stand beneath it, and no heading says what they are 列中是此类内容，表头未指明'

/** Which column holds what each row needs, or what is one for? One question for each column that it may be. */
export function columnQuestions({ sheet, table }: TableRead, within: string): Question[] {
  const { kind, wanting, doubtful, header } = table
  if (!kind) return []
  const needed = [...new Set(wanting.flatMap((one) => one.columns))].map((column) => ({
    column,
    fields: wanting.map(({ field }) => field),
  }))
  const asked = needed.length > 0 ? needed : doubtful
  return [...asked]
    .sort((a, b) => a.column - b.column)
    .map(({ column, fields }) => {
      const titles = table.columns.find((each) => each.column === column)?.titles ?? []
      return {
        id: columnKey(within, nameOfKind(kind), headingKey(titles.join(''))),
        about: 'COLUMN',
        text: titles.join('/'),
        cells: [{ sheet, cell: cellName(header.at(-1) ?? 1, column), part: 0 }],
        candidates: fields.slice(0, 5).map((field) => ({
          id: field,
          name: fieldTitle(kind, field),
          score: 0.5,
          reasons: [needed.length > 0 ? NEEDED : DOUBTFUL],
        })),
        mayBeNew: false,
      }
    })
}

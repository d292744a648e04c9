import type { Ask } from '../match/match'
import type { GivenRow } from '../register/mutation/given-register'
import type { StoredRow } from '../register/table'
import { tables } from '../register/tables'
import { isDay, latest } from '../time/partial-date'
import { standing } from './existing'
import { citedEarlier } from './intake.queries'
import { keyOf } from './keys'
import type { Recall } from './recall'
import type { ProposedRecord, Question } from './types'

interface EndingsAsked {
  /** what this file cites; null: not known yet */
  cited: readonly { key: string; id: string | null }[]
  /** its sheets, by kind, area and headings */
  sheets: readonly string[]
  recalled: Recall
  day: string
  /** whether the viewer may read what a sheet said, in which people may be named */
  names: boolean
}

interface Endings {
  records: ProposedRecord[]
  questions: Question[]
  rows: GivenRow[]
  problems: string[]
}

/** Records that the last such sheet had and this one has not: each is a question, and nothing ends by itself. */
export async function endingsOf(
  ask: Ask,
  { cited, sheets, recalled, day, names }: EndingsAsked,
): Promise<Endings> {
  const endings: Endings = { records: [], questions: [], rows: [], problems: [] }
  if (sheets.length === 0) return endings
  const here = new Set(cited.map(({ id }) => id))
  const questionOf = (id: string) => keyOf('ENDING', id, day.slice(0, 7))
  const earlier = await ask(citedEarlier, { keys: [...sheets] })
  for (const { subjectId } of earlier) recalled.now(questionOf(subjectId))
  const gone = earlier.filter(({ subjectId }) => !here.has(subjectId))
  const texts = new Map(gone.map(({ subjectId, text }) => [subjectId, text]))
  const mayEnd = tables.filter(({ columns }) => columns.some(({ key }) => key === 'terminated_on'))
  for (const table of mayEnd) {
    for (const [id, stored] of await standing(ask, [table.name], [...texts.keys()])) {
      if (!stands(stored, day)) continue
      const question = questionOf(id)
      const answer = recalled.now(question)
      const { row } = stored
      if (answer && 'leaveOut' in answer) continue
      if (answer && 'value' in answer && isDay(answer.value.trim())) {
        endings.rows.push({ table, row: { ...row, terminated_on: answer.value.trim() } })
        endings.records.push({
          table: table.name,
          ref: stored.key,
          sheet: null,
          row: null,
          change: 'ENDING',
          values: { ...row, terminated_on: answer.value.trim() },
        })
        continue
      }
      if (answer) endings.problems.push(`the answer to ${question} is no whole day 应为完整日期`)
      endings.records.push({
        table: table.name,
        ref: stored.key,
        sheet: null,
        row: null,
        change: 'ENDING',
        values: row,
      })
      endings.questions.push({
        id: question,
        about: 'ENDING',
        text: `${table.title}：${(names && texts.get(id)) || stored.key}`,
        cells: [],
        candidates: [
          {
            id: day,
            name: day,
            score: 0.5,
            reasons: ['the last such sheet had it, and this one lacks it 上次有、这次没有'],
          },
        ],
        mayBeNew: false,
      })
    }
  }
  return endings
}

function stands({ row }: StoredRow, day: string): boolean {
  const end = row.end as string | null
  return row.terminated_on == null && (end === null || latest(end) >= day)
}

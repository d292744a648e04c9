import type { KeyedQuestion } from '../graph/asker'
import { question } from '../graph/question'

export const areasCalled = question<
  { query: string; names: string[] },
  { name: string; code: string; full: string; above: { code: string; name: string }[] }
>('areasCalled')
export const someCounties = question<{ limit: number }, { code: string; name: string }>('someCounties')
export const linkagesJoining = question<
  { rows: { key: string; type: string; one: string; other: string }[] },
  { key: string; linkage: string }
>('linkagesJoining')
export const thingsCalled = question<
  { rows: { key: string; type: string; anchor: string; title: string | null; day: string | null }[] },
  { key: string; thing: string }
>('thingsCalled')
export const rememberedAnswers = question<
  { within: string },
  { id: string; about: string; key: string; text: string; answer: string; actor: string; at: string }
>('rememberedAnswers')
export const rememberAnswers = question<
  {
    answers: { id: string; key: string; about: string; text: string; answer: string }[]
    within: string
    actor: string
    at: string
  },
  { remembered: number }
>('rememberAnswers')
export const writeIntake = question<
  {
    intake: {
      id: string
      file: string
      sha256: string
      within: string
      actor: string
      at: string
      revision: number
    }
    citations: {
      subjectId: string
      sheet: string | null
      cell: string
      text: string
      remark: string | null
      sheetKey: string
    }[]
  },
  { cited: number }
>('writeIntake')
export const citedEarlier = question<{ keys: string[] }, { key: string; subjectId: string; text: string }>(
  'citedEarlier',
)
export const intakesOf = question<{ sha256: string; within: string }, { id: string }>('intakesOf')
export const forgetAnswer = question<{ id: string }, { within: string }>('forgetAnswer')
export const changesOfIntake = question<
  { id: string },
  {
    intake: string
    within: string
    undone: boolean
    subjectId: string | null
    before: string | null
    after: string | null
  }
>('changesOfIntake')
export const markUndone = question<{ id: string; at: string }, { undone: number }>('markUndone')

export interface CitationRow {
  file: string
  sha256: string
  sheet: string | null
  cell: string
  text: string
  remark: string | null
  at: string
}
export const citationsOf: KeyedQuestion<object, CitationRow> = question('citationsOf')

export interface IntakeRow {
  id: string
  file: string
  sha256: string
  actor: string
  at: string
  revision: number
  undone: boolean
}
export const intakesWithin = question<{ within: string; limit: number }, IntakeRow>('intakesWithin')
export const rememberedWithin = question<{ id: string }, { within: string }>('rememberedWithin')

import { refusal, send } from '../graphql/client'

export interface Place {
  sheet: string | null
  cell: string
  part: number
}

export interface Candidate {
  id: string
  name: string
  score: number
  reasons: string[]
}

export interface Area {
  code: string
  name: string
}

export type About = 'MENTION' | 'COLUMN' | 'TABLE' | 'WITHIN' | 'VALUE' | 'ENDING'

export interface Question {
  id: string
  about: About
  text: string
  cells: Place[]
  candidates: Candidate[]
  mayBeNew: boolean
}

export type Entity = 'UNIT' | 'AREA' | 'ORGANISATION' | 'COMMITTEE' | 'ALLIANCE' | 'CONFERENCE' | 'PERSON'
export type How = 'AUTOMATIC' | 'ANSWERED' | 'ASKED' | 'NEW' | 'LEFT_OUT'
export type Change = 'NEW' | 'CHANGED' | 'UNCHANGED' | 'ENDING' | 'WAITING'
export type LeftOut = 'TITLE' | 'NOTE' | 'SECTION' | 'TOTAL' | 'EMPTY' | 'REPEATED_HEADER'

export interface Proposal {
  file: { name: string; sha256: string }
  within: string | null
  tables: {
    sheet: string | null
    header: number[]
    kind: string | null
    leftOut: { row: number; why: LeftOut }[]
  }[]
  mentions: (Place & {
    text: string
    entity: Entity
    how: How
    reasons: string[]
    candidates: Candidate[]
  })[]
  values: { sheet: string | null; cell: string; value: unknown; how: 'EXACT' | 'READ' | 'INFERRED' }[]
  areas: Area[]
  records: { table: string; change: Change }[]
  questions: Question[]
  errors: { sheet: string | null; cell: string | null; message: string }[]
  furtherErrors?: number
  written: { revision: number } | null
  sheets: { name: string | null; rows: string[][] }[]
}

export type Answer =
  | { is: string }
  | { new: Record<string, unknown> }
  | { leaveOut: true }
  | { value: string }
export type Answers = Record<string, Answer>

/** Sends a sheet with the answers given so far; `write` writes it where nothing is open. */
export async function sendSheet(
  file: File,
  area: string,
  day: string,
  answers: Answers,
  sha256: string | undefined,
): Promise<Proposal> {
  const form = new FormData()
  form.append('file', file, file.name)
  form.append('answers', new Blob([JSON.stringify(answers)]), 'answers.json')
  const settings = new URLSearchParams({ within: area, day, sheets: 'true' })
  if (sha256 !== undefined) {
    settings.set('write', 'true')
    settings.set('sha256', sha256)
  }
  const response = await send(`/intake?${settings}`, { method: 'POST', body: form })
  const answer = await response.json()
  if ('tables' in answer) return answer
  throw refusal(answer.errors ?? [], response.status)
}

/** What kind of thing the name in a cell is. */
export function entityOf({ mentions }: Proposal, place: Place | undefined): Entity | undefined {
  return mentions.find(
    ({ sheet, cell, part }) => sheet === place?.sheet && cell === place.cell && part === place.part,
  )?.entity
}

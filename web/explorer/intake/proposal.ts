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
  /** An area of the official list that the register does not have yet. */
  official?: true
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

/** A column as it was understood, and the id under which it can be said to be another. */
export interface Column {
  column: string
  title: string
  field: string | null
  reasons: string[]
  id: string | null
  kept: 'REMARK' | 'PLACE' | 'NOT' | null
}

export interface Table {
  id: string | null
  value: string | null
  sheet: string | null
  header: number[]
  first: number | null
  last: number | null
  columns: Column[]
  leftOut: { row: number; why: LeftOut }[]
}

export interface Mention extends Place {
  id: string
  text: string
  entity: Entity
  match: string | null
  how: How
  reasons: string[]
  candidates: Candidate[]
}

/** What a table may be, and what its columns may hold. */
export interface Kind {
  value: string
  name: string
  fields: { value: string; name: string }[]
}

export interface Proposal {
  file: { name: string; sha256: string }
  within: string | null
  tables: Table[]
  mentions: Mention[]
  values: {
    sheet: string | null
    cell: string
    field: string
    text: string
    value: unknown
    how: 'EXACT' | 'READ' | 'INFERRED'
  }[]
  areas: Area[]
  records: { table: string; change: Change; values: Record<string, unknown> }[]
  questions: Question[]
  errors: { sheet: string | null; cell: string | null; message: string }[]
  furtherErrors?: number
  further?: { questions?: number; records?: number }
  written: { revision: number } | null
  unheard?: string[]
  kinds: Kind[]
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

/** What the register calls who is meant, where that is among the candidates. */
export function nameOfMatch({ match, candidates }: Mention): string | undefined {
  return candidates.find(({ id }) => id === match)?.name
}

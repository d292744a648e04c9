import type { MatchEntity } from '../match/match'
import type { ErrorCode, Row, TableName, Value } from '../register/table'
import type { How } from './cells/date'
import type { LeftOut } from './layout/found-table'

/** A cell, and of several names in it which one. */
export interface Place {
  /** null: a .csv */
  sheet: string | null
  cell: string
  part: number
}

export interface Candidate {
  id: string
  name: string
  score: number
  reasons: readonly string[]
  /** an area of the official list that the register does not have yet */
  official?: true
}

export interface Mention extends Place {
  /** of the question who is meant, asked or not: an answer to it holds */
  id: string
  text: string
  entity: MatchEntity
  /** null: nobody, or not known yet */
  match: string | null
  how: 'AUTOMATIC' | 'ANSWERED' | 'ASKED' | 'NEW' | 'LEFT_OUT'
  score: number
  reasons: readonly string[]
  candidates: readonly Candidate[]
}

export interface ReadValue {
  sheet: string | null
  cell: string
  field: string
  text: string
  value: Value
  how: How
}

export interface ProposedTable {
  /** of the question what kind of table it is, asked or not: an answer to it holds; null: there is no table */
  id: string | null
  /** what an answer says for its kind */
  value: string | null
  sheet: string | null
  header: number[]
  first: number | null
  last: number | null
  kind: TableName | null
  columns: ProposedColumn[]
  leftOut: LeftOut[]
}

export interface ProposedColumn {
  column: string
  title: string
  field: string | null
  reasons: string[]
  /** of the question what stands in it, asked or not: an answer to it holds; null: the kind of table is not known */
  id: string | null
  /** what becomes of it where it is of no field */
  kept: 'REMARK' | 'PLACE' | 'NOT' | null
}

export type RecordChange = 'NEW' | 'CHANGED' | 'UNCHANGED' | 'ENDING' | 'WAITING'

export interface ProposedRecord {
  table: TableName
  /** null: not known before the questions about it are answered */
  ref: string | null
  sheet: string | null
  /** null: it is in no row of this file */
  row: number | null
  change: RecordChange
  values: Row
}

export type QuestionAbout = 'MENTION' | 'COLUMN' | 'TABLE' | 'WITHIN' | 'VALUE' | 'ENDING'

export interface Question {
  id: string
  about: QuestionAbout
  text: string
  cells: Place[]
  candidates: Candidate[]
  mayBeNew: boolean
}

export interface IntakeError {
  sheet: string | null
  cell: string | null
  code: ErrorCode
  message: string
}

/** What is read in a file, as far as it is understood. */
export interface Proposal {
  file: { name: string; sha256: string }
  within: string | null
  tables: ProposedTable[]
  mentions: Mention[]
  values: ReadValue[]
  /** the streets and communities that names, titles and sections of the sheet mean: where its new units may reside */
  areas: { code: string; name: string }[]
  records: ProposedRecord[]
  questions: Question[]
  /** the first that were found */
  errors: IntakeError[]
  /** how many more were found; absent: none */
  furtherErrors?: number
  /** how many more there are of these than are told; absent: none */
  further?: Partial<Record<'questions' | 'mentions' | 'values' | 'records', number>>
  written: { revision: number } | null
  /** ids of answers whose question is not among those that the file has now; absent: none */
  unheard?: string[]
}

/** A proposal before anything is read. */
export function nothingRead(file: Proposal['file']): Proposal {
  return {
    file,
    within: null,
    tables: [],
    mentions: [],
    values: [],
    areas: [],
    records: [],
    questions: [],
    errors: [],
    written: null,
  }
}

/** What is wrong with a file as a whole. */
export function unreadable(message: string): IntakeError {
  return { sheet: null, cell: null, code: 'UNREADABLE', message }
}

export type Answer =
  | { is: string }
  | { new: Record<string, unknown> }
  | { leaveOut: true }
  | { value: string }

/** By the id of the question. */
export type Answers = Readonly<Record<string, Answer>>

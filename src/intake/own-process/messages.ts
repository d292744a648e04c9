import type { Reach } from '../../register/reach'
import type { PlanOptions } from '../plan-sheet'
import type { ToWrite } from '../to-write'

/** A sheet to be read, and for whom. */
export interface Job {
  path: string
  name: string
  options: Omit<PlanOptions, 'reach' | 'namesFound'>
  /** the area that the writer is confined to; null: none */
  reach: string | null
  /** tell the cells of the sheets too */
  sheets: boolean
}

export type ReachQuestion = Exclude<keyof Reach, 'area'>

/** What the process cannot know by itself: it has no connection to the database. */
export type Wanted =
  | { of: 'ASK' | 'ASK_ALL'; question: string; slots: Readonly<Record<string, string>>; params: object }
  | { of: 'REACH'; question: ReachQuestion; ids: readonly string[] }

/** The proposal as JSON text without `written`, for its reader alone knows it. */
export interface Done {
  json: string
  errors: number
  questions: number
  toWrite: ToWrite | null
}

export type ToProcess = { job: Job } | { number: number; answer: unknown } | { number: number; failed: true }

export type FromProcess =
  | { kind: 'READY' }
  | { kind: 'WANTS'; number: number; wanted: Wanted }
  | { kind: 'NAMES'; names: number }
  /** `seconds` that the processor worked, and the bytes that the process holds */
  | { kind: 'OVER'; outcome: Outcome; seconds: number; bytes: number }

type Outcome = { done: Done } | { failed: { message: string; stack: string | undefined } }

import { question } from '../graph/question'

/** A write to the register: its number, and its moment in UTC with milliseconds, later than that of any before. */
export interface Revision {
  revision: number
  at: string
}

export const revision = question<Record<string, never>, Revision>('revision')

import { question } from '../graph/question'

/** A write to the register: its number, and its moment in UTC with milliseconds, later than that of any before. */
export interface Revision {
  revision: number
  at: string
}

/** The last write, and the moment of the last that changed how anything stands which has no versions. */
export interface LastRevision extends Revision {
  statesAt: string | null
}

export const revision = question<Record<string, never>, LastRevision>('revision')

import { type Question, question } from '../graph/question'

/** A unit with what may tell that another is the same. */
export interface ComparedUnit {
  unit: { id: string; name: string; formerNames: string[]; kind: string; creditCode?: string | null }
  /** Code of the area that it resides in, null where that is not known. */
  home: string | null
  places: { name: string; level: string }[] | null
}

export const unitsToCompare: Question<{ within: string; asOf: string; limit: number }, ComparedUnit> =
  question('unitsToCompare')

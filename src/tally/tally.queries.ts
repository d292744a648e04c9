import { composed, type Question } from '../graph/question'
import type { Paged, PageRow } from '../relay/connection'
import type { TallyDimension } from './dimensions'
import type { CountedRow } from './tally.type'

export interface TallyAsked extends Paged {
  keys: string[]
  within: string
  label: string
  by: TallyDimension[]
  /** The dimension of which those are wanted too that have no linkage, null for none. */
  every: TallyDimension | null
  asOf: string
  knownAt: string
  min: number | null
  max: number | null
  sign: number
}

export const tally: Question<TallyAsked, PageRow<CountedRow>> = composed('tally', {})

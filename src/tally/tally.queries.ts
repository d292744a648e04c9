import type { StreetKind } from '../area/area.type'
import { composed, type Question } from '../graph/question'
import type { LinkageConditions } from '../linkage/linkage-filter.type'
import type { Paged, PageRow } from '../relay/connection'
import type { TallyDimension } from './dimensions'
import type { CountedRow } from './tally.type'

export interface TallyAsked extends Paged {
  keys: string[]
  within: string
  labels: string[]
  by: TallyDimension[]
  /** What is counted, null for linkages. */
  counting: TallyDimension | null
  linkage: LinkageConditions | null
  part: LinkageConditions | null
  urban: boolean | null
  streetKinds: StreetKind[] | null
  /** The dimension of which those are wanted too that have no linkage, null for none. */
  every: TallyDimension | null
  asOf: string
  knownAt: string
  min: number | null
  max: number | null
  sign: number
}

export const tally: Question<TallyAsked, PageRow<CountedRow>> = composed('tally', {})

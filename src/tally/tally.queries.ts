import type { KeyedQuestion } from '../graph/asker'
import { composed } from '../graph/question'
import type { LinkageConditions } from '../linkage/linkage-filter.type'
import type { PageRow } from '../relay/connection'
import type { TallyDimension } from './dimensions'
import type { Spread } from './listed'
import type { CountedRow } from './tally.type'

export interface TallyAsked extends Spread {
  linkage: LinkageConditions | null
  part: LinkageConditions | null
  labels: string[]
  /** The dimension of which those are wanted too that no linkage has, null for none. */
  every: TallyDimension | null
  kindOf: Record<string, string>
}

export const tally: KeyedQuestion<TallyAsked, PageRow<CountedRow>> = composed('tally', {})

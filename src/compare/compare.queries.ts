import { composed, type Question } from '../graph/question'
import type { LinkageRow } from '../linkage/linkage.type'
import type { Paged, PageRow } from '../relay/connection'

export interface CompareAsked extends Paged {
  keys: string[]
  labels: string[]
  change: 'STARTED' | 'ENDED' | 'UNCHANGED'
  from: string
  fromKnownAt: string
  to: string
  toKnownAt: string
}

type Comparing = Question<CompareAsked, PageRow<LinkageRow>>

/** By one account of everything but linkages, and by that of each day's own moment. */
export const [compare, compareApart] = ['comparedTogether', 'comparedApart'].map(
  (compared): Comparing => composed('compare', { compared }),
) as [Comparing, Comparing]

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

export const compare: Question<CompareAsked, PageRow<LinkageRow>> = composed('compare', {})

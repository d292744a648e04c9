import type { KeyedQuestion } from '../graph/asker'
import { question } from '../graph/question'
import type { LinkageRow } from '../linkage/linkage.type'
import type { LinkageConditions } from '../linkage/linkage-filter.type'
import type { Paged, PageRow } from '../relay/connection'
import type { Moment } from '../time/moment'

export interface PairingsAsked extends Moment, Paged {
  status: string[]
  unitKinds: string[] | null
  unit: string | null
  community: string | null
  endsBy: string | null
  hasSuccessor: boolean | null
  minFunding: number | null
  maxFunding: number | null
  synthetic: boolean | null
  linkage: LinkageConditions | null
  orderBy: { field: string; sign: number }[]
}
export const pairings: KeyedQuestion<PairingsAsked, PageRow<LinkageRow>> = question('pairings')

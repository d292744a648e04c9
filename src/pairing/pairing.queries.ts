import type { KeyedQuestion } from '../graph/asker'
import { question } from '../graph/question'
import type { LinkageRow } from '../linkage/linkage.type'
import type { LinkageConditions } from '../linkage/linkage-filter.type'
import type { Paged, PageRow } from '../relay/connection'
import type { Spread } from '../tally/listed'
import type { CountedRow } from '../tally/tally.type'
import type { Moment } from '../time/moment'

export interface PairingsAsked extends Moment {
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
}
export const pairings: KeyedQuestion<
  PairingsAsked & Paged & { orderBy: { field: string; sign: number }[] },
  PageRow<LinkageRow>
> = question('pairings')
export const pairingsTally: KeyedQuestion<
  PairingsAsked & Spread & { kindOf: Record<string, string> },
  PageRow<CountedRow>
> = question('pairingsTally')

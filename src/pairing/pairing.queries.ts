import type { KeyedQuestion } from '../graph/asker'
import { question } from '../graph/question'
import type { VersionsAsked } from '../linkage/linkage.object'
import type { Paged, PageRow } from '../relay/connection'
import type { Moment } from '../time/moment'
import type { PairingRow } from './pairing.object'

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
  orderBy: { field: string; sign: number }[]
}
export const pairings: KeyedQuestion<PairingsAsked, PageRow<PairingRow>> = question('pairings')
export const pairingVersions: KeyedQuestion<VersionsAsked, { version: PairingRow }> =
  question('pairingVersions')

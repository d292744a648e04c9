import type { AreaRow } from '../area/area.object'
import type { KeyedQuestion } from '../graph/asker'
import { question } from '../graph/question'
import type { PartyOrganisationRow } from '../party-organisation/party-organisation.type'
import type { Paged, PageRow } from '../relay/connection'
import type { Moment } from '../time/moment'
import type { UnitRow } from './unit.type'

export const unitPartyOrganisations: KeyedQuestion<object, { organisation: PartyOrganisationRow }> =
  question('unitPartyOrganisations')
export const unitLinkageCounts: KeyedQuestion<Moment & { labels: string[] | null }, { count: number }> =
  question('unitLinkageCounts')
export const solePartnerOf: KeyedQuestion<Moment, { communities: AreaRow[] }> = question('solePartnerOf')

export interface UnitsAsked extends Moment {
  kinds: string[] | null
  tiers: string[] | null
  twoNew: boolean | null
  resident: boolean | null
  nameContains: string | null
  hasPartyOrganisation: boolean | null
  paired: boolean | null
  minPairings: number | null
  maxPairings: number | null
  memberOfAlliance: string | null
  memberOfCommittee: string | null
  /** Labels of kinds of linkage. */
  linkedBy: string[] | null
  synthetic: boolean | null
  dissolved: boolean | null
  /** Ids of the units that the filters leave which were asked about first, null where there is none. */
  only: string[] | null
  /** Ids of those that a filter denies, null where none does. */
  without: string[] | null
}
export interface UnitOrderAsked {
  orderBy: { field: string; sign: number }[]
  nameAt: number
  nameDescending: boolean | null
}
export const units: KeyedQuestion<UnitsAsked & UnitOrderAsked & Paged, PageRow<UnitRow>> = question('units')

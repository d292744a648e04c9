import type { KeyedQuestion } from '../graph/asker'
import { type Question, question } from '../graph/question'
import type { Paged, PageRow } from '../relay/connection'
import type { PartyOrganisationRow } from './party-organisation.type'

export const partyOrganisationSuperiors: KeyedQuestion<object, { organisations: PartyOrganisationRow[] }> =
  question('partyOrganisationSuperiors')
export const partyOrganisationSubordinates: KeyedQuestion<
  Paged & { kind: string | null },
  PageRow<PartyOrganisationRow>
> = question('partyOrganisationSubordinates')
/** Row by row, the highest first. */
export const areaPartyOrganisations: KeyedQuestion<object, { organisation: PartyOrganisationRow }> =
  question('areaPartyOrganisations')

export interface PartyOrganisationsAsked extends Paged {
  within: string
  kinds: string[] | null
  nameContains: string | null
  ofUnit: string | null
  leads: string | null
  minStars: number | null
  maxStars: number | null
}
export const partyOrganisations: Question<PartyOrganisationsAsked, PageRow<PartyOrganisationRow>> = question(
  'partyOrganisations',
)

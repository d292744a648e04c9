import type { KeyedQuestion } from '../graph/asker'
import { question } from '../graph/question'
import type { Paged, PageRow } from '../relay/connection'
import type { Spread } from '../tally/listed'
import type { CountedRow } from '../tally/tally.type'
import type { VenueKind, VenueRow } from './venue.type'

interface VenuesAsked {
  kinds: VenueKind[] | null
}
export const venues: KeyedQuestion<VenuesAsked & Paged, PageRow<VenueRow>> = question('venues')
export const venuesTally: KeyedQuestion<VenuesAsked & Spread, PageRow<CountedRow>> = question('venuesTally')

import { type Question, question } from '../graph/question'
import type { Paged, PageRow } from '../relay/connection'
import type { VenueKind, VenueRow } from './venue.type'

export const venues: Question<
  Paged & { within: string; kinds: VenueKind[] | null },
  PageRow<VenueRow>
> = question('venues')

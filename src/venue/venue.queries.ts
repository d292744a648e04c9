import { question, type Question } from '../graph/question'
import type { Paged, PageRow } from '../relay/connection'
import type { VenueKind, VenueRow } from './venue.type'

export const venues: Question<Paged & { within: string; kinds: VenueKind[] | null }, PageRow<VenueRow>> =
  question('venues')

import type { AreaRow } from '../area/area.object'
import type { KeyedQuestion } from '../graph/asker'
import { composed, type Question } from '../graph/question'
import type { Moment } from '../time/moment'
import type { UnitRow } from '../unit/unit.type'

/** How much each factor counts; together 1. */
export type Weights = Record<'place' | 'needs' | 'room' | 'alliance', number>

/** A candidate with the value of each factor, 0 to 1, and what it comes from. */
export interface SuggestionRow {
  unit: UnitRow
  community: AreaRow
  place: number
  needs: number
  matches: string[]
  room: number
  pairings: number
  alliance: number
  alliances: string[]
  score: number
}

interface Asked extends Moment {
  weights: Weights
  limit: number
}

export const pairingSuggestions: Question<Asked & { keys: string[] }, { suggestion: SuggestionRow }> =
  composed('pairingSuggestions', {})
export const unitSuggestions: KeyedQuestion<Asked, { suggestions: SuggestionRow[] }> = composed(
  'unitSuggestions',
  {},
)

import type { KeyedQuestion } from '../graph/asker'
import { type Question, question } from '../graph/question'
import type { Paged, PageRow } from '../relay/connection'
import type { AreaRow } from './area.object'

export const areaAncestors: KeyedQuestion<object, { areas: AreaRow[] }> = question('areaAncestors')
export const areaChildren: KeyedQuestion<Paged & { level: string | null }, PageRow<AreaRow>> = question(
  'areaChildren',
)

export interface AreaConditions {
  levels: string[] | null
  urban: boolean | null
  streetKinds: string[] | null
  minBranches: number | null
  maxBranches: number | null
  namePart: string | null
  /** Ids of the areas that the filters leave which were asked about first, null where there is none. */
  only: string[] | null
  /** Ids of those that a filter denies. */
  without: string[] | null
}
export const areas: Question<
  AreaConditions & Paged & { within: string; level: string | null; nameContains: string | null },
  PageRow<AreaRow>
> = question('areas')

/** What is asked of the area that something lies in: what an area says of itself, and for all else the ids that pass. */
export interface AreaAsked {
  levels: string[] | null
  urban: boolean | null
  streetKinds: string[] | null
  only: string[] | null
}

export const areaCounts: Question<{ levels: string[] }, { level: string; areas: number }> =
  question('areaCounts')

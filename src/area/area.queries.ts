import type { KeyedQuestion } from '../graph/asker'
import { type Question, question } from '../graph/question'
import type { Paged, PageRow } from '../relay/connection'
import type { AreaRow } from './area.object'

export const areaAncestors: KeyedQuestion<object, { areas: AreaRow[] }> = question('areaAncestors')
export const areaChildren: KeyedQuestion<Paged & { level: string | null }, PageRow<AreaRow>> = question(
  'areaChildren',
)

export interface AreasAsked extends Paged {
  within: string
  level: string
  nameContains: string | null
  urban: boolean | null
  streetKinds: string[] | null
  /** Ids of the areas that the coverage filters leave, null where there is none. */
  only: string[] | null
}
export const areas: Question<AreasAsked, PageRow<AreaRow>> = question('areas')

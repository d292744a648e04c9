import type { AreaLevel } from '../area/area.type'
import { type Question, question } from '../graph/question'
import type { LinkageConditions } from '../linkage/linkage-filter.type'
import type { EntityRow } from '../node/node.queries'
import type { Paged, PageRow } from '../relay/connection'
import type { UnitRow } from '../unit/unit.type'

export interface InterlocksAsked extends Paged {
  within: string
  bodies: string[]
  first: string
  last: string
  knownAt: string
  minShared: number
  on: string | null
  apart: AreaLevel | null
  linkage: LinkageConditions | null
}

/** Days on which one seat in each of two bodies was surely in force, both ends inclusive. */
export interface TieRow {
  unit: UnitRow
  first: string
  last: string
}

export interface InterlockRow {
  a: EntityRow
  b: EntityRow
  sharedCount: number
  ties: TieRow[]
}

export const interlocks: Question<InterlocksAsked, PageRow<InterlockRow>> = question('interlocks')

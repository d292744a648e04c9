import type { Dates } from '../dates'
import type { Within } from '../lies'
import type { World } from '../world'

/** What may link a subject. */
export interface Link extends Dates {
  /** Of the linkage; null where it is a plain relation. */
  id: string | null
  /** Ids of the units that the linkage joins. */
  units: string[]
}

export interface Subject {
  id: string
  name: string
  /** Of a unit. */
  unitKind: string | null
  /** Code of the area that it is or lies in. */
  area: string | null
  lies(within: Within): boolean
  links: Link[]
}

export interface Rule {
  /** Whether linkages link, and not plain relations. */
  ofLinkages: boolean
  /** Level of its subjects where they are areas. */
  level?: string
  /** Who ought to be linked on a day. */
  population(world: World, day: string): Subject[]
}

import { ALWAYS, type Dates } from '../dates'
import type { Within } from '../lies'
import type { Linkage, World } from '../world'

/** What may link a subject. */
export interface Link extends Dates {
  /** Of the linkage; null where it is a plain relation. */
  id: string | null
  /** Ids of the units that the linkage joins. */
  units: string[]
  /** Sides without which it does not cover. */
  missing?: string[]
}

export interface Gap {
  reason: string
  since: string | null
  lastLinkage: string | null
  missing: string[]
  /** Whether another linkage would have been the last but for its id. */
  tied: boolean
}

/** What is found of a subject, its exemptions apart. */
export interface Verdict {
  covered: boolean
  uncertain: boolean
  gap(): Gap
}

export interface Subject {
  id: string
  name: string
  /** Where it is called otherwise than by its name. */
  label?: string
  /** Of a unit. */
  unitKind: string | null
  /** Code of the area that it is or lies in. */
  area: string | null
  lies(within: Within): boolean
  links: Link[]
  /** Where the rule has a way of its own to judge by. */
  verdict?: Verdict
}

export interface Rule {
  /** Whether linkages link, which a counterpart can narrow. */
  ofLinkages: boolean
  /** Level of its subjects where they are areas. */
  level?: string
  /** Whether a subject can be UNKNOWN, and the reasons for gaps that there can be. */
  uncertain: boolean
  reasons: readonly string[]
  /** Who ought to be linked on a day. */
  population(world: World, day: string): Subject[]
}

export const BY_LINKAGES = {
  ofLinkages: true,
  uncertain: true,
  reasons: ['NEVER_LINKED', 'LAPSED', 'TERMINATED', 'NOT_YET_STARTED'],
}

/** A branch, a venue, a committee, a Party organisation: there or not. */
export const BY_RELATION = { ofLinkages: false, uncertain: false, reasons: ['NEVER_LINKED'] }

export function linksOf(linkages: readonly Linkage[]): Link[] {
  return linkages.map((linkage) => ({ ...linkage, units: linkage.units.map(({ id }) => id) }))
}

/** What links for as long as it is there: a venue, a team, an offer. */
export function always(things: readonly unknown[]): Link[] {
  return things.map(() => ({ ...ALWAYS, id: null, units: [] }))
}

export const BRANCHES = ['BRANCH', 'FUNCTIONAL_BRANCH', 'GENERAL_BRANCH', 'PARTY_COMMITTEE']

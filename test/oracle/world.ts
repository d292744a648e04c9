import type { Dates } from './dates'
import type { Row } from './rows'

export interface Area {
  id: string
  code: string
  name: string
  level: string
  urban: boolean
  streetKind: string | null
  /** Codes of all areas that it is within, itself included. */
  within: ReadonlySet<string>
  /** Code of the area directly above it in its own division. */
  parent: string | null
  /** Ids of the grids that it is, lies in or is counted to. */
  grids: ReadonlySet<string>
}

export interface Unit {
  id: string
  name: string
  kind: string
  tier: string
  twoNew: boolean
  partyMembers: number | null
  dissolvedOn: string | null
  residence: Area | null
  synthetic: boolean
}

export interface Organisation {
  id: string
  name: string
  kind: string
  unit: Unit | null
  leads: Area | null
  /** Id of the organisation directly above it. */
  superior: string | null
  starRating: number | null
}

export interface Person {
  id: string
  employer: Unit | null
}

export interface Committee {
  id: string
  name: string
  kind: string
  area: Area
}

export interface Alliance extends Dates {
  id: string
  name: string
  kind: string
  serves: Area[]
}

export interface ListItem {
  id: string
  title: string
  kind: string
  category: string
  status: string
  /** As exactly as it is known; null: not at all. */
  listedOn: string | null
  raisedBy: Area | null
  offeredBy: Unit | null
}

export interface Activity {
  id: string
  heldOn: string
  area: Area | null
  /** Id of a pairing, alliance or big committee. */
  under: string | null
  /** Ids of the units that took part. */
  attendedBy: string[]
}

export interface Matter {
  id: string
  raisedOn: string | null
  resolvedOn: string | null
}

export interface Meeting {
  id: string
  heldOn: string
  matters: Matter[]
}

export interface Conference {
  id: string
  name: string
  everyMonths: number
  area: Area | null
  committee: Committee | null
  alliance: Alliance | null
  meetings: Meeting[]
}

export interface ServiceCall {
  id: string
  /** Milliseconds since 1970. */
  raisedAt: number
  status: string
  area: Area
  /** By time. */
  steps: { at: number; level: string; status: string }[]
}

/** A venue or a volunteer team. */
export interface Placed {
  id: string
  name: string
  kind: string
  area: Area
  /** Of a team: id of the unit that formed it. */
  formedBy: string | null
}

/** A version of a linkage or an exemption. */
export interface Versioned extends Dates {
  id: string
  version: number
  row: Row
}

export interface Linkage extends Versioned {
  kind: string
  /** Ids of everything that it joins. */
  ends: string[]
  units: Unit[]
  /** The areas in which it lies. */
  places: Area[]
}

export interface Pairing extends Linkage {
  unit: Unit
  community: Area
  funding: number | null
  synthetic: boolean
  organisations: string[]
}

export interface Seat extends Linkage {
  committee: Committee
  unit: Unit
}

export interface Membership extends Linkage {
  alliance: Alliance
  memberId: string
  turns: Dates[]
}

export interface Exemption extends Versioned {
  rule: string
  subject: string
}

/** The world as a register says it is: everything that the questions are about. */
export interface World {
  areas: Area[]
  units: Unit[]
  organisations: Organisation[]
  persons: Person[]
  committees: Committee[]
  alliances: Alliance[]
  items: ListItem[]
  activities: Activity[]
  conferences: Conference[]
  calls: ServiceCall[]
  venues: Placed[]
  teams: Placed[]
  pairings: Pairing[]
  seats: Seat[]
  memberships: Membership[]
  /** Of all kinds. */
  linkages: Linkage[]
  exemptions: Exemption[]
}

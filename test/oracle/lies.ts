import { byCodePoint } from './order'
import type {
  Activity,
  Alliance,
  Area,
  Conference,
  Linkage,
  ListItem,
  Organisation,
  Unit,
  World,
} from './world'

/** An area's code, or null for everything there is. */
export type Within = string | null

export function areaLies(area: Area | null, within: Within): boolean {
  return within === null || (area?.within.has(within) ?? false)
}

/** Something that lies in several areas lies within what any of them lies within. */
export function anyLies(areas: readonly Area[], within: Within): boolean {
  return within === null || areas.some((area) => areaLies(area, within))
}

export function unitLies({ residence }: Unit, within: Within): boolean {
  return areaLies(residence, within)
}

export function allianceLies({ serves }: Alliance, within: Within): boolean {
  return anyLies(serves, within)
}

export function linkageLies({ places }: Linkage, within: Within): boolean {
  return anyLies(places, within)
}

/** Where it leads, else where its unit resides. */
export function organisationLies({ leads, unit }: Organisation, within: Within): boolean {
  return areaLies(leads ?? unit?.residence ?? null, within)
}

/** In its area, else its committee's, else all that its alliance serves. */
export function conferenceLies(conference: Conference, within: Within): boolean {
  return anyLies(conferencePlaces(conference), within)
}

/** Of those, the one with the smallest code. */
export function conferenceArea(conference: Conference): Area | null {
  return [...conferencePlaces(conference)].sort((a, b) => byCodePoint(a.code, b.code))[0] ?? null
}

/** The community that raised it, else where the unit that offers it resides. */
export function itemPlace({ raisedBy, offeredBy }: ListItem): Area | null {
  return raisedBy ?? offeredBy?.residence ?? null
}

/** Where it was held, else where that lies under which it was. */
export function activityLies(world: World, { area, under }: Activity, within: Within): boolean {
  if (area || within === null) return areaLies(area, within)
  const pairing = world.pairings.find(({ id }) => id === under)
  const committee = world.committees.find(({ id }) => id === under)
  const alliance = world.alliances.find(({ id }) => id === under)
  const places = [pairing?.community ?? [], committee?.area ?? [], alliance?.serves ?? []].flat()
  return anyLies(places, within)
}

export function existsOn({ dissolvedOn }: Unit, day: string): boolean {
  return dissolvedOn === null || day < dissolvedOn
}

function conferencePlaces({ area, committee, alliance }: Conference): Area[] {
  if (area) return [area]
  return committee ? [committee.area] : (alliance?.serves ?? [])
}

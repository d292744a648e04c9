import type { Alliance, Area, Organisation, Unit, World } from './world'

/** An area's code, or null for everything there is. */
export type Within = string | null

export function areaLies(area: Area | null, within: Within): boolean {
  return within === null || (area?.within.has(within) ?? false)
}

export function unitLies({ residence }: Unit, within: Within): boolean {
  return areaLies(residence, within)
}

export function allianceLies({ serves }: Alliance, within: Within): boolean {
  return within === null || serves.some((area) => areaLies(area, within))
}

/** Where it leads, else where its unit resides. */
export function organisationLies({ leads, unit }: Organisation, within: Within): boolean {
  return areaLies(leads ?? unit?.residence ?? null, within)
}

export function existsOn({ dissolvedOn }: Unit, day: string): boolean {
  return dissolvedOn === null || day < dissolvedOn
}

/** The areas to ask within: all there is, and each area. */
export function everywhere({ areas }: World): Within[] {
  return [null, ...areas.map(({ code }) => code)]
}

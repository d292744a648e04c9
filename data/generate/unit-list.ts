import { syntheticCreditCode } from './credit-code'
import type { Community, Ground } from './ground'
import type { Locality } from './plan'
import { Random } from './random'
import type { UnitKind, UnitRow, UnitTier } from './rows'

/** Collects the units (单位) of a place: gives each its reference, and keeps names unique. */
export class UnitList {
  readonly rows: UnitRow[] = []
  readonly random: Random
  private readonly names = new Set<string>()

  constructor(private readonly ground: Ground) {
    this.random = new Random(`${ground.place.key} units`)
  }

  has(name: string): boolean {
    return this.names.has(name)
  }

  /** Adds a unit, or nothing if there is one of that name. `residence` is an area code. */
  add(unit: {
    name: string
    kind: UnitKind
    tier: UnitTier
    residence?: string
    county: string
    members?: number
    formerNames?: string
    twoNew?: boolean
  }): UnitRow | undefined {
    if (this.names.has(unit.name)) return undefined
    this.names.add(unit.name)
    const serial = this.rows.length + 1
    const creditCode = this.random.chance(0.7)
      ? syntheticCreditCode(unit.kind, unit.county, serial)
      : undefined
    const row: UnitRow = {
      ref: `${this.ground.place.ref}-U${String(serial).padStart(4, '0')}`,
      name: unit.name,
      kind: unit.kind,
      tier: unit.tier,
      ...(unit.twoNew && { two_new: true }),
      ...(creditCode && { credit_code: creditCode }),
      party_members: unit.members ?? this.members(unit.kind),
      residence_code: unit.residence,
      former_names: unit.formerNames,
      source_ref: this.ground.source,
    }
    this.rows.push(row)
    return row
  }

  /** A residence in one of the communities; of a few units only the street is known, of very few nothing. */
  residence(homes: Community[]): string | undefined {
    const home = this.random.pick(homes)
    const luck = this.random.next()
    return luck < 0.015 ? undefined : luck < 0.055 ? home.street : home.code
  }

  private members(kind: UnitKind): number {
    const [least, most] = memberRange[kind] ?? [0, 12]
    const low = this.random.int(least, most)
    return Math.min(low, this.random.int(least, most))
  }
}

const memberRange: Partial<Record<UnitKind, [number, number]>> = {
  PARTY_GOVERNMENT_ORGAN: [9, 120],
  PUBLIC_INSTITUTION: [5, 80],
  STATE_ENTERPRISE: [6, 110],
  SCHOOL: [6, 90],
  HOSPITAL: [8, 160],
  POLICE_STATION: [6, 30],
  FINANCIAL_INSTITUTION: [3, 45],
  MASS_ORGANISATION: [3, 14],
  MILITARY: [8, 40],
  OWNERS_COMMITTEE: [0, 5],
}

/** The communities in which units of a locality reside. */
export function homesOf(ground: Ground, locality: Locality): Community[] {
  return ground.communities.filter(
    ({ street, urban, village, name }) =>
      locality.homes.some((home) => street.startsWith(home)) &&
      (urban || (!village && name.endsWith('社区'))),
  )
}

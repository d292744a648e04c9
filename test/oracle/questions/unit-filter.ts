import { type CoverageRule, coverageRules } from '../../../src/coverage/rules'
import { isInForce } from '../dates'
import { findingsOf } from '../findings'
import { existsOn, type Within } from '../lies'
import { RULES } from '../rules'
import type { Unit, World } from '../world'
import type { Setting } from './question'

const RULES_OF_UNITS = RULES.filter((rule) => coverageRules[rule].subject === 'Unit')
const OF_UNITS: ReadonlySet<CoverageRule> = new Set(RULES_OF_UNITS)

export interface UnitFilter {
  kinds?: string[]
  tiers?: string[]
  twoNew?: boolean
  resident?: boolean
  nameContains?: string
  hasPartyOrganisation?: boolean
  paired?: boolean
  pairingCount?: { min?: number; max?: number }
  covered?: CoverageRule[]
  gap?: CoverageRule[]
  memberOfAlliance?: string
  synthetic?: boolean
  dissolved?: boolean | null
}

/** One condition or two, and who among the dissolved counts. */
export function someUnitFilter({ choose, world }: Setting): UnitFilter {
  const { alliances } = world()
  const conditions: UnitFilter[] = [
    { kinds: ['SCHOOL', choose.one(['HOSPITAL', 'POLICE_STATION'])] },
    { tiers: choose.one([['COUNTY'], ['NONE', 'STREET']]) },
    { twoNew: choose.chance(50) },
    { resident: choose.chance(50) },
    { nameContains: choose.one(['𠮷', 'b', '一', '祥单']) },
    { hasPartyOrganisation: choose.chance(50) },
    { paired: choose.chance(50) },
    { pairingCount: choose.one([{ min: 1 }, { max: 1 }, { min: 1, max: 2 }, { min: 2 }, { max: 0 }]) },
    { covered: choose.some(RULES_OF_UNITS, 2) },
    { gap: choose.some(RULES_OF_UNITS, 2) },
    { covered: ['RESIDENT_UNIT_PAIRED'], gap: ['RESIDENT_UNIT_SEATED'] },
    { memberOfAlliance: choose.one(alliances).id },
    { synthetic: choose.chance(50) },
  ]
  const filter = Object.assign({}, choose.one(conditions), choose.maybe(25, conditions, {}))
  return choose.chance(40) ? { ...filter, dissolved: choose.one([true, false, null]) } : filter
}

export function unitPasses(world: World, filter: UnitFilter, day: string): (unit: Unit) => boolean {
  const pairings = (unit: Unit) => pairingsInForce(world, unit, day).length
  const inState = (rule: CoverageRule, wanted: string) => {
    const findings = findingsOf(world, { rule, within: null, day })
    return new Set(findings.flatMap(({ subject, state }) => (state === wanted ? subject.id : [])))
  }
  const sets = [
    ...(filter.covered ?? []).map((rule) => inState(rule, 'COVERED')),
    ...(filter.gap ?? []).map((rule) => inState(rule, 'GAP')),
  ]
  const { kinds, tiers, twoNew, resident, nameContains, hasPartyOrganisation, paired, synthetic } = filter
  const { min = 0, max = Number.POSITIVE_INFINITY } = filter.pairingCount ?? {}
  return (unit) =>
    passesDissolved(unit, filter, day) &&
    (kinds?.includes(unit.kind) ?? true) &&
    (tiers?.includes(unit.tier) ?? true) &&
    (twoNew ?? unit.twoNew) === unit.twoNew &&
    (resident === undefined || resident === (unit.residence !== null)) &&
    unit.name.includes(nameContains ?? '') &&
    (hasPartyOrganisation === undefined ||
      hasPartyOrganisation === world.organisations.some((organisation) => organisation.unit === unit)) &&
    (paired === undefined || paired === pairings(unit) > 0) &&
    min <= pairings(unit) &&
    pairings(unit) <= max &&
    sets.every((ids) => ids.has(unit.id)) &&
    (filter.memberOfAlliance === undefined || isMember(world, unit, filter.memberOfAlliance, day)) &&
    (synthetic ?? unit.synthetic) === unit.synthetic
}

export function pairingsInForce({ pairings }: World, unit: Unit, day: string) {
  return pairings.filter((pairing) => pairing.unit === unit && isInForce(pairing, day))
}

/** A filter within a question about something else, where `dissolved` leaves nobody out by its default. */
export function someCounterpart(setting: Setting, rule: CoverageRule): UnitFilter {
  const filter = someUnitFilter(setting)
  return OF_UNITS.has(rule) && filter.dissolved ? { ...filter, dissolved: null } : filter
}

/** Ids of the units that linkages with a counterpart count with, wherever they reside. */
export function counterparts(world: World, filter: UnitFilter | null, day: string): Set<string> | null {
  const inner = filter && { ...filter, dissolved: filter.dissolved || null }
  return inner && new Set(world.units.filter(unitPasses(world, inner, day)).map(({ id }) => id))
}

export function someWithin({ choose, world }: Setting): Within {
  const { areas } = world()
  const some = (...levels: string[]) => choose.one(areas.filter(({ level }) => levels.includes(level))).code
  const [large, small] = [() => some('COUNTY', 'PREFECTURE'), () => some('STREET', 'COMMUNITY')]
  return choose.one([() => null, () => null, large, large, large, small, () => choose.one(areas).code])()
}

function passesDissolved(unit: Unit, { dissolved = false }: UnitFilter, day: string): boolean {
  return dissolved === null || dissolved === !existsOn(unit, day)
}

function isMember({ memberships }: World, unit: Unit, id: string, day: string): boolean {
  return memberships.some(
    (membership) =>
      membership.alliance.id === id && membership.memberId === unit.id && isInForce(membership, day),
  )
}

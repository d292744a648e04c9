import { existsOn, unitLies } from '../lies'
import type { Unit, World } from '../world'
import type { Link, Rule } from './rule'

export const residentUnitPaired = residentUnits((unit, { pairings }) =>
  pairings.filter((pairing) => pairing.unit === unit).map((pairing) => ({ ...pairing, units: [unit.id] })),
)

export const residentUnitPairedAtHome = residentUnits((unit, { pairings }) =>
  pairings
    .filter((pairing) => pairing.unit === unit && pairing.community === unit.residence)
    .map((pairing) => ({ ...pairing, units: [unit.id] })),
)

/** A seat in a committee of its community or of the street above it, or of the street where only that is known. */
export const residentUnitSeated = residentUnits((unit, { seats }) =>
  seats
    .filter(({ unit: holder, committee: { area } }) => {
      if (holder !== unit) return false
      return area === unit.residence || (area.level === 'STREET' && area.code === unit.residence!.parent)
    })
    .map((seat) => ({ ...seat, units: [unit.id] })),
)

function residentUnits(links: (unit: Unit, world: World) => Link[]): Rule {
  return {
    ofLinkages: true,
    population: (world, day) =>
      world.units
        .filter((unit) => unit.residence !== null && existsOn(unit, day))
        .map((unit) => ({
          id: unit.id,
          name: unit.name,
          unitKind: unit.kind,
          area: unit.residence!.code,
          lies: (within) => unitLies(unit, within),
          links: links(unit, world),
        })),
  }
}

import { monthsAfter } from '../calendar'
import { isInForce } from '../dates'
import { existsOn, unitLies } from '../lies'
import type { Unit, World } from '../world'
import { always, BY_LINKAGES, BY_RELATION, type Link, linksOf, type Rule } from './rule'

export const REPORTING = [
  'PARTY_GOVERNMENT_ORGAN',
  'PUBLIC_INSTITUTION',
  'SCHOOL',
  'HOSPITAL',
  'POLICE_STATION',
  'STATE_ENTERPRISE',
]
const isResident = ({ residence }: Unit) => residence !== null

export const residentUnitPaired: Rule = {
  ...BY_LINKAGES,
  population: units(isResident, (unit, { pairings }) =>
    linksOf(pairings.filter((pairing) => pairing.unit === unit)),
  ),
}

export const residentUnitPairedAtHome: Rule = {
  ...BY_LINKAGES,
  population: units(isResident, (unit, { pairings }) =>
    linksOf(pairings.filter((pairing) => pairing.unit === unit && pairing.community === unit.residence)),
  ),
}

/** A seat in a committee of its community or of the street above it, or of the street where only that is known. */
export const residentUnitSeated: Rule = {
  ...BY_LINKAGES,
  population: units(isResident, (unit, { seats }) =>
    linksOf(
      seats.filter(({ unit: holder, committee: { area } }) => {
        if (holder !== unit) return false
        return area === unit.residence || (area.level === 'STREET' && area.code === unit.residence!.parent)
      }),
    ),
  ),
}

export const unitReported: Rule = {
  ...BY_LINKAGES,
  population: units(
    (unit, { organisations }) =>
      REPORTING.includes(unit.kind) && organisations.some((organisation) => organisation.unit === unit),
    (unit, { linkages }) =>
      linksOf(linkages.filter(({ kind, units }) => kind === 'DUTY_REPORT' && units[0] === unit)),
  ),
}

export const ownersCommitteeCrossAppointed: Rule = {
  ...BY_LINKAGES,
  population: units(
    ({ kind }) => kind === 'OWNERS_COMMITTEE',
    (unit, { linkages }) =>
      linksOf(linkages.filter(({ kind, units }) => kind === 'APPOINTMENT' && units[0] === unit)),
  ),
}

/** What it did counts for six months, from the days on which a claim may have begun; a team counts always. */
export const reportingUnitActive: Rule = {
  ofLinkages: false,
  uncertain: true,
  reasons: ['NEVER_LINKED', 'LAPSED'],
  population: units(
    (unit, { linkages }, day) =>
      linkages.some((each) => each.kind === 'DUTY_REPORT' && each.units[0] === unit && isInForce(each, day)),
    (unit, { teams, activities, linkages }, day) => {
      const attended = activities.filter(({ attendedBy }) => attendedBy.includes(unit.id))
      const claims = linkages.filter(({ kind, units }) => kind === 'CLAIM' && units[0] === unit)
      return [
        ...always(teams.filter(({ formedBy }) => formedBy === unit.id)),
        ...attended.map(({ heldOn }) => sixMonths(heldOn, heldOn)),
        ...claims.map(({ earliestStart, latestStart }) => sixMonths(earliestStart, latestStart)),
      ].filter(({ earliestStart }) => earliestStart <= day)
    },
  ),
}

function sixMonths(earliestStart: string, latestStart: string): Link {
  const [earliestEnd, latestEnd] = [monthsAfter(earliestStart, 6), monthsAfter(latestStart, 6)]
  return { earliestStart, latestStart, earliestEnd, latestEnd, terminatedOn: null, id: null, units: [] }
}

export const unitHasPartyOrganisation: Rule = {
  ...BY_RELATION,
  population: units(
    ({ twoNew }) => twoNew,
    (unit, { organisations }) => always(organisations.filter((organisation) => organisation.unit === unit)),
  ),
}

/** No unit is asked on or after the day on which it was dissolved; one without a residence lies in no area. */
function units(
  isSubject: (unit: Unit, world: World, day: string) => boolean,
  links: (unit: Unit, world: World, day: string) => Link[],
): Rule['population'] {
  return (world, day) =>
    world.units
      .filter((unit) => isSubject(unit, world, day) && existsOn(unit, day))
      .map((unit) => ({
        id: unit.id,
        name: unit.name,
        unitKind: unit.kind,
        area: unit.residence?.code ?? null,
        lies: (within) => unitLies(unit, within),
        links: links(unit, world, day),
      }))
}

import { type Dates, isInForce } from '../dates'
import { allianceLies, areaLies, existsOn, organisationLies, unitLies, type Within } from '../lies'
import type { World } from '../world'
import { type Question, type Setting, someMoment } from './question'

const BRANCHES = ['BRANCH', 'FUNCTIONAL_BRANCH', 'GENERAL_BRANCH', 'PARTY_COMMITTEE']
const NOTHING: World = {
  areas: [],
  units: [],
  organisations: [],
  committees: [],
  alliances: [],
  pairings: [],
  seats: [],
  memberships: [],
  exemptions: [],
}
export const STATISTICS = Object.keys(counted(NOTHING, null, '2021-01-01'))
const TEXT = `query Statistics($within: AreaCode, $asOf: LocalDate, $knownAt: DateTime) {
  statistics(within: $within, asOf: $asOf, knownAt: $knownAt) { asOf area { code } ${STATISTICS.join(' ')} }
}`

export function statistics(setting: Setting, within: Within): Question {
  const knownAt = someMoment(setting)
  const asOf = setting.choose.one(setting.days)
  const counts = counted(setting.world(knownAt), within, asOf)
  return {
    text: TEXT,
    variables: { within, asOf, knownAt },
    expected: { statistics: { asOf, area: within && { code: within }, ...counts } },
    met: STATISTICS.filter((name) => counts[name]! > 0).map((name) => `statistics ${name}`),
  }
}

function counted(world: World, within: Within, day: string): Record<string, number> {
  const inForce = (dates: Dates) => isInForce(dates, day)
  const areas = world.areas.filter((area) => areaLies(area, within))
  const units = world.units.filter((unit) => unitLies(unit, within) && existsOn(unit, day))
  const organisations = world.organisations.filter((organisation) => organisationLies(organisation, within))
  const committees = world.committees.filter(({ area }) => areaLies(area, within))
  const seats = world.seats.filter(({ committee }) => areaLies(committee.area, within)).filter(inForce)
  const pairings = world.pairings.filter(({ community }) => areaLies(community, within)).filter(inForce)
  const alliances = world.alliances.filter((alliance) => allianceLies(alliance, within))
  const memberships = world.memberships.filter(({ alliance }) => allianceLies(alliance, within))
  const ofLevel = (level: string) => areas.filter((area) => area.level === level)
  return {
    communities: ofLevel('COMMUNITY').length,
    urbanCommunities: ofLevel('COMMUNITY').filter(({ urban }) => urban).length,
    compounds: ofLevel('COMPOUND').length,
    buildings: ofLevel('BUILDING').length,
    grids: ofLevel('GRID').length,
    microGrids: ofLevel('MICRO_GRID').length,
    units: units.length,
    residentUnits: units.filter(({ residence }) => residence !== null).length,
    partyOrganisations: organisations.length,
    gridBranches: organisations.filter(
      ({ leads, kind }) => leads?.level === 'GRID' && BRANCHES.includes(kind),
    ).length,
    bigWorkingCommittees: committees.filter(({ kind }) => kind === 'BIG_WORKING_COMMITTEE').length,
    bigPartyCommittees: committees.filter(({ kind }) => kind !== 'BIG_WORKING_COMMITTEE').length,
    partTimeMembers: seats.length,
    representedUnits: new Set(seats.map(({ unit }) => unit)).size,
    pairings: pairings.length,
    pairedUnits: new Set(pairings.map(({ unit }) => unit)).size,
    pairedCommunities: new Set(pairings.map(({ community }) => community)).size,
    alliances: alliances.filter(inForce).length,
    allianceMembers: memberships.filter(inForce).length,
  }
}

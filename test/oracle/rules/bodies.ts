import { bothIn, isInForce, statusOn } from '../dates'
import { allianceLies, areaLies } from '../lies'
import { byCodePoint } from '../order'
import type { Seat, Unit } from '../world'
import { BRANCHES, BY_LINKAGES, linksOf, type Rule, type Verdict } from './rule'

export const bigCommitteeSeated: Rule = {
  ...BY_LINKAGES,
  population: ({ committees, seats }) =>
    committees.map((committee) => ({
      id: committee.id,
      name: committee.name,
      unitKind: null,
      area: committee.area.code,
      lies: (within) => areaLies(committee.area, within),
      links: linksOf(seats.filter((seat) => seat.committee === committee)),
    })),
}

/** A turn links for as long as its membership holds too. Of the areas served, the smallest code is its area. */
export const allianceChaired: Rule = {
  ...BY_LINKAGES,
  population: ({ alliances, memberships }, day) =>
    alliances
      .filter((alliance) => isInForce(alliance, day))
      .map((alliance) => ({
        id: alliance.id,
        name: alliance.name,
        unitKind: null,
        area: alliance.serves.map(({ code }) => code).sort(byCodePoint)[0] ?? null,
        lies: (within) => allianceLies(alliance, within),
        links: memberships
          .filter((membership) => membership.alliance === alliance)
          .flatMap((membership) =>
            membership.turns.map((turn) => {
              const units = membership.units.map(({ id }) => id)
              return { id: membership.id, units, ...bothIn(membership, turn) }
            }),
          )
          .filter(({ earliestStart, latestEnd }) => earliestStart <= latestEnd),
      })),
}

/** A property linkage with an owners' committee, or a post in it held on behalf of one. */
export const branchTiedToOwners: Rule = {
  ...BY_LINKAGES,
  population: ({ organisations, linkages }) =>
    organisations
      .filter(
        ({ kind, leads }) => BRANCHES.includes(kind) && ['COMPOUND', 'GRID'].includes(leads?.level ?? ''),
      )
      .map((branch) => ({
        id: branch.id,
        name: branch.name,
        unitKind: null,
        area: branch.leads!.code,
        lies: (within) => areaLies(branch.leads, within),
        links: linksOf(
          linkages.filter(({ kind, ends, row, units: [unit] }) => {
            if (!ends.includes(branch.id)) return false
            return kind === 'PROPERTY_LINKAGE'
              ? Boolean(row.owners_committee_ref)
              : kind === 'APPOINTMENT' && unit?.kind === 'OWNERS_COMMITTEE'
          }),
        ),
      })),
}

const SIDES = ['police', 'ownersCommittee', 'residentUnit', 'twoNew']

export const committeeFourSided: Rule = {
  ofLinkages: false,
  uncertain: true,
  reasons: ['INCOMPLETE'],
  population: (world, day) =>
    world.committees
      .filter(({ kind, area }) => kind === 'BIG_PARTY_COMMITTEE' && area.level === 'COMMUNITY')
      .map((committee) => ({
        id: committee.id,
        name: committee.name,
        unitKind: null,
        area: committee.area.code,
        lies: (within) => areaLies(committee.area, within),
        links: [],
        verdict: sidesOf(
          world.seats.filter((seat) => seat.committee === committee),
          day,
        ),
      })),
}

/** Missing are the sides that surely have no seat in force. */
function sidesOf(seats: readonly Seat[], day: string): Verdict {
  const sides = (...statuses: string[]) =>
    seats.filter((seat) => statuses.includes(statusOn(seat, day))).map(({ unit }) => sideOf(unit))
  const without = (taken: string[]) => SIDES.filter((side) => !taken.includes(side))
  const missing = without(sides('IN_FORCE', 'UNCERTAIN'))
  return {
    covered: without(sides('IN_FORCE')).length === 0,
    uncertain: missing.length === 0,
    gap: () => ({ reason: 'INCOMPLETE', since: null, lastLinkage: null, missing, tied: false }),
  }
}

/** Police and owners’ committees are on no other side, even where they are called two-new. */
function sideOf({ kind, twoNew }: Unit): string {
  if (kind === 'POLICE_STATION') return 'police'
  if (kind === 'OWNERS_COMMITTEE') return 'ownersCommittee'
  return twoNew ? 'twoNew' : 'residentUnit'
}

import { bothIn, isInForce } from '../dates'
import { allianceLies, areaLies } from '../lies'
import { byCodePoint } from '../order'
import { BY_LINKAGES, linksOf, type Rule } from './rule'

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

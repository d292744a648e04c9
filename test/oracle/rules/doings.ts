import { lastOf, monthsAfter, shift } from '../calendar'
import { isInForce } from '../dates'
import { areaLies, conferenceArea, conferenceLies, itemPlace } from '../lies'
import { byCodePoint } from '../order'
import type { ListItem, Pairing, World } from '../world'
import { always, BY_LINKAGES, BY_RELATION, type Link, linksOf, type Rule, type Verdict } from './rule'

export const needClaimed: Rule = {
  ...BY_LINKAGES,
  // A claim has no column for the day on which it was terminated.
  reasons: ['NEVER_LINKED', 'LAPSED', 'NOT_YET_STARTED'],
  population: needs((need, { linkages }) =>
    linksOf(linkages.filter(({ kind, ends }) => kind === 'CLAIM' && ends.includes(need.id))),
  ),
}

/** By what is listed in a county or zone that it lies in; a street administered by a zone lies in two. */
export const needMatched: Rule = {
  ...BY_RELATION,
  population: needs((need, { areas, items }, day) => {
    const counties = areas.filter(({ level, code }) => level === 'COUNTY' && areaLies(itemPlace(need), code))
    const offers = items.filter(
      (item) => item.kind !== 'NEED' && item.category === need.category && isListed(item, day),
    )
    return always(offers.filter((offer) => counties.some(({ code }) => areaLies(itemPlace(offer), code))))
  }),
}

function needs(links: (need: ListItem, world: World, day: string) => Link[]): Rule['population'] {
  return (world, day) =>
    world.items
      .filter((item) => item.kind === 'NEED' && isListed(item, day))
      .map((need) => ({
        id: need.id,
        name: need.title,
        unitKind: null,
        area: itemPlace(need)?.code ?? null,
        lies: (within) => areaLies(itemPlace(need), within),
        links: links(need, world, day),
      }))
}

/** Open or claimed, and surely listed by the day. */
function isListed({ status, listedOn }: ListItem, day: string): boolean {
  return ['OPEN', 'CLAIMED'].includes(status) && (!listedOn || lastOf(listedOn) <= day)
}

/** The last meeting by the day decides. */
export const conferenceOnTime: Rule = {
  ofLinkages: false,
  uncertain: false,
  reasons: ['NEVER_LINKED', 'OVERDUE'],
  population: ({ conferences }, day) =>
    conferences.map((conference) => {
      const held = conference.meetings.map(({ heldOn }) => heldOn).filter((heldOn) => heldOn <= day)
      const last = held.sort(byCodePoint).at(-1)
      const due = last && monthsAfter(last, conference.everyMonths)
      return {
        id: conference.id,
        name: conference.name,
        unitKind: null,
        area: conferenceArea(conference)?.code ?? null,
        lies: (within) => conferenceLies(conference, within),
        links: [],
        verdict: {
          covered: due !== undefined && day <= due,
          uncertain: false,
          gap: () => unlinked(due === undefined ? 'NEVER_LINKED' : 'OVERDUE', due),
        },
      }
    }),
}

/** What was done under it on the days D-365 to D; a claim by the days on which it may have begun. */
export const pairingActive: Rule = {
  ofLinkages: false,
  uncertain: true,
  reasons: ['NEVER_LINKED', 'LAPSED'],
  population: (world, day) =>
    world.pairings
      .filter((pairing) => isInForce(pairing, day))
      .map((pairing) => ({
        id: pairing.id,
        name: pairing.id,
        label: `${pairing.unit.name} · ${pairing.community.name}`,
        unitKind: null,
        area: pairing.community.code,
        lies: (within) => areaLies(pairing.community, within),
        links: [],
        verdict: activeOn(world, pairing, day),
      })),
}

function activeOn({ activities, linkages }: World, { id, row }: Pairing, day: string): Verdict {
  const from = shift(day, -365)
  const held = activities.filter(({ under }) => under === id).map(({ heldOn }) => [heldOn, heldOn] as const)
  const begun = linkages
    .filter((linkage) => linkage.kind === 'CLAIM' && linkage.row.pairing_ref === row.ref)
    .map(({ earliestStart, latestStart }) => [earliestStart, latestStart] as const)
  const all = [...held, ...begun].filter(([first]) => first <= day)
  const latest = all.map(([, last]) => last).sort(byCodePoint)
  return {
    covered: all.some(([first, last]) => from <= first && last <= day),
    uncertain: all.some(([, last]) => from <= last),
    gap: () =>
      unlinked(all.length === 0 ? 'NEVER_LINKED' : 'LAPSED', latest.at(-1) && shift(latest.at(-1)!, 365)),
  }
}

/** A gap without a linkage, since the day after another. */
function unlinked(reason: string, lastDay: string | undefined) {
  return { reason, since: lastDay ? shift(lastDay, 1) : null, lastLinkage: null, missing: [], tied: false }
}

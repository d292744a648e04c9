import { isInForce, statusOn } from '../dates'
import { findingsOf } from '../findings'
import { unitLies, type Within } from '../lies'
import { byCodePoint, byId, byText, sorted } from '../order'
import { RULES } from '../rules'
import type { Linkage, Unit, World } from '../world'
import { codePointOrderMet, type Question, type Setting, someMoment } from './question'
import { pairingsInForce, someUnitFilter, someWithin, unitPasses } from './unit-filter'

const HEAD = `$within: AreaCode, $filter: UnitFilter, $orderBy: [UnitOrder!], $asOf: LocalDate, $knownAt: DateTime, $first: Int, $after: String`
const FIELD =
  'units(within: $within, filter: $filter, orderBy: $orderBy, asOf: $asOf, knownAt: $knownAt, first: $first, after: $after)'
const LIST = `query Units(${HEAD}) {
  ${FIELD} { totalCount pageInfo { hasNextPage endCursor } nodes { id name } }
}`
const DETAILS = `query UnitDetails(${HEAD}, $rule: CoverageRule!, $status: [LinkageStatus!]) {
  ${FIELD} {
    totalCount pageInfo { hasNextPage endCursor }
    nodes {
      id linkageCount seats: linkageCount(kinds: [PART_TIME_MEMBERSHIP, ALLIANCE_MEMBERSHIP])
      residence { code } solePartnerOf { code } partyOrganisation { id }
      coverage(rule: $rule) { state reason since exemption { id } }
      pairings(status: $status) { nodes { id version } }
      memberships { id } alliances { id } dutyReports { id } contacts { id }
    }
  }
}`
export const UNIT_ORDERS = ['NAME', 'PAIRING_COUNT', 'LINKAGE_COUNT', 'PARTY_MEMBERS', 'SOLE_PARTNER_COUNT']
const DIRECTIONS = ['ASC', 'DESC']
const STATUSES = [null, ['IN_FORCE', 'UNCERTAIN'], ['EXPIRED', 'TERMINATED'], ['UPCOMING']]

interface Order {
  field: string
  direction: string
}

export function units(setting: Setting): Question {
  const { question, found, orderBy } = asked(setting, 'units')
  return {
    ...question,
    text: LIST,
    expected: { totalCount: found.length, nodes: found.map(({ id, name }) => ({ id, name })) },
    met: found.length > 1 ? [...metBy(orderBy), ...codePointOrderMet(found.map(({ name }) => name))] : [],
  }
}

export function unitDetails(setting: Setting): Question {
  const { question, found, world, day } = asked(setting, 'units')
  const rule = setting.choose.one(RULES)
  const status = setting.choose.one(STATUSES)
  const findings = findingsOf(world, { rule, within: null, day })
  return {
    ...question,
    text: DETAILS,
    variables: { ...question.variables, rule, status },
    expected: {
      totalCount: found.length,
      nodes: found.map((unit) => ({
        id: unit.id,
        linkageCount: linkageCount(world, unit, day),
        seats: linkageCount(world, unit, day, 'PART_TIME_MEMBERSHIP', 'ALLIANCE_MEMBERSHIP'),
        residence: unit.residence && { code: unit.residence.code },
        solePartnerOf: solePartnerOf(world, unit, day).map((code) => ({ code })),
        partyOrganisation: partyOrganisationOf(world, unit),
        coverage: coverageOf(findings, unit),
        pairings: {
          nodes: sorted(
            world.pairings.filter(
              (each) => each.unit === unit && (status ?? ['IN_FORCE']).includes(statusOn(each, day)),
            ),
            byId,
          ).map(({ id, version }) => ({ id, version })),
        },
        memberships: idsOf(world.seats.filter((seat) => seat.unit === unit && isInForce(seat, day))),
        alliances: idsOf(
          world.memberships.filter((each) => each.memberId === unit.id && isInForce(each, day)),
        ),
        dutyReports: idsOf(linkagesOf(world, unit, day, 'DUTY_REPORT')),
        contacts: idsOf(linkagesOf(world, unit, day, 'CONTACT')),
      })),
    },
    met: findings.some(({ subject }) => subject.unitKind && subject.lies(question.variables.within as Within))
      ? ['Unit.coverage']
      : [],
  }
}

function asked(setting: Setting, field: string) {
  const { choose, days } = setting
  const knownAt = someMoment(setting)
  const world = setting.world(knownAt)
  const [day, within] = [choose.one(days), someWithin(setting)]
  const filter = choose.chance(70) ? someUnitFilter(setting) : null
  const orderBy = someOrders(setting)
  const found = world.units
    .filter((unit) => unitLies(unit, within))
    .filter(unitPasses(world, filter ?? {}, day))
  const question = { list: [field], variables: { within, filter, orderBy, asOf: day, knownAt } }
  return { question, world, day, orderBy, found: sorted(found, ...comparisons(world, orderBy, day), byId) }
}

function someOrders({ choose }: Setting): Order[] | null {
  if (choose.chance(15)) return null
  const fields = [...new Set([choose.one(UNIT_ORDERS), ...choose.some(UNIT_ORDERS, 2)])]
  return fields.map((field) => ({ field, direction: choose.one(DIRECTIONS) }))
}

/** Units are ordered by name where no order is given; an unknown number of Party members comes last either way. */
function comparisons(world: World, orderBy: Order[] | null, day: string): ((a: Unit, b: Unit) => number)[] {
  if (!orderBy?.length) return [byText(({ name }) => name)]
  return orderBy.map(({ field, direction }) => {
    const sign = direction === 'DESC' ? -1 : 1
    if (field === 'NAME') return (a, b) => sign * byCodePoint(a.name, b.name)
    const numbers = new Map(world.units.map((unit) => [unit, numberOf(world, unit, field, day)]))
    return (a, b) => {
      const [left, right] = [numbers.get(a)!, numbers.get(b)!]
      if (left === null || right === null) return Number(left === null) - Number(right === null)
      return sign * (left - right)
    }
  })
}

function numberOf(world: World, unit: Unit, field: string, day: string): number | null {
  if (field === 'PARTY_MEMBERS') return unit.partyMembers
  if (field === 'PAIRING_COUNT') return pairingsInForce(world, unit, day).length
  return field === 'LINKAGE_COUNT' ? linkageCount(world, unit, day) : solePartnerOf(world, unit, day).length
}

function linkageCount(world: World, unit: Unit, day: string, ...kinds: string[]): number {
  return linkagesOf(world, unit, day, ...kinds).length
}

function linkagesOf({ linkages }: World, unit: Unit, day: string, ...kinds: string[]): Linkage[] {
  return linkages.filter(
    (linkage) =>
      linkage.ends.includes(unit.id) &&
      isInForce(linkage, day) &&
      (kinds.length === 0 || kinds.includes(linkage.kind)),
  )
}

/** Codes of the communities that no other unit is paired with. */
function solePartnerOf(world: World, unit: Unit, day: string): string[] {
  const communities = new Set(pairingsInForce(world, unit, day).map(({ community }) => community))
  const alone = [...communities].filter((community) =>
    world.pairings.every(
      (each) => each.community !== community || each.unit === unit || !isInForce(each, day),
    ),
  )
  return alone.map(({ code }) => code).sort(byCodePoint)
}

/** Of its own organisations the one that is under none of them; of several, the smallest id. */
function partyOrganisationOf(world: World, unit: Unit): { id: string } | null {
  const own = world.organisations.filter((organisation) => organisation.unit === unit)
  const top = own.filter(({ superior }) => !own.some(({ id }) => id === superior))
  const [first] = sorted(top, byId)
  return first ? { id: first.id } : null
}

function coverageOf(findings: ReturnType<typeof findingsOf>, unit: Unit) {
  const found = findings.find(({ subject }) => subject.id === unit.id)
  if (!found) return null
  const { state, reason, since, exemption } = found
  return { state, reason, since, exemption: exemption && { id: exemption } }
}

function idsOf(linkages: { id: string }[]): { id: string }[] {
  return sorted(linkages, byId).map(({ id }) => ({ id }))
}

function metBy(orderBy: Order[] | null): string[] {
  if (!orderBy?.length) return ['units by default']
  return [`units by ${orderBy[0]!.field} ${orderBy[0]!.direction}`, `units by ${orderBy.length} orders`]
}

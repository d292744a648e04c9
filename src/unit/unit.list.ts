import { COUNTRY, type Context } from '../context'
import { inBoth, subjectsInStates } from '../coverage/coverage.loaders'
import { checkRules } from '../coverage/subject-rules'
import type { ArgumentPath } from '../errors'
import { checkUnitLinkages, labelsOf } from '../linkage/linkage.object'
import { named } from '../node/named'
import { partOfName } from '../register/normal-form'
import type { Connection, PageArgs } from '../relay/connection'
import { connection, WHOLE } from '../relay/page'
import type { Moment } from '../time/moment'
import { type UnitOrderAsked, type UnitsAsked, units } from './unit.queries'
import { type Unit, type UnitFilter, type UnitOrder, unitAt } from './unit.type'

/** The units that reside within an area (for the country, all), chosen and ordered. Those of many areas are one call. */
export async function unitsWithin(
  context: Context,
  moment: Moment,
  within: string,
  filter: UnitFilter | null | undefined,
  orderBy: UnitOrder[] | null | undefined,
  pageArgs: PageArgs,
): Promise<Connection<Unit>> {
  const page = context.page(pageArgs, 'units', within, filter, orderBy, moment)
  const { after, limit } = page
  const how = JSON.stringify([filter, orderBy, moment, after, limit])
  const row = await context.batched('units', how, within, async (areas) => {
    const dissolved = filter?.dissolved === undefined ? false : filter.dissolved
    const asked = await unitsAsked(context, moment, areas, { ...filter, dissolved }, ['filter'])
    const rows = await context.ask(units, {
      ...asked,
      ...orderAsked(orderBy),
      after,
      limit,
      keys: [...areas],
    })
    const answers = new Map(rows.map((each) => [each.key, each]))
    return areas.map((area) => answers.get(area))
  })
  return connection(page, row, (unit) => unitAt(moment, unit))
}

/**
 * A filter as the question takes it; its coverage rules and alternatives are asked first and become the ids that they leave.
 * @throws BAD_USER_INPUT for an alliance or a committee that there is not, and for a rule or a kind of linkage that is
 * about no unit
 */
async function unitsAsked(
  context: Context,
  moment: Moment,
  within: readonly string[],
  filter: UnitFilter,
  argument: ArgumentPath,
): Promise<UnitsAsked> {
  checkRules(filter, 'units', ({ subject }) => subject === 'Unit', argument)
  checkUnitLinkages(filter.linkedBy, [...argument, 'linkedBy'])
  const idOf = (type: 'alliance' | 'big-committee', field: 'memberOfAlliance' | 'memberOfCommittee') =>
    named(context, moment, type, filter[field], [...argument, field])
  return {
    asOf: moment.asOf,
    knownAt: moment.knownAt,
    kinds: filter.kinds ?? null,
    tiers: filter.tiers ?? null,
    twoNew: filter.twoNew ?? null,
    resident: filter.resident ?? null,
    nameContains: partOfName(filter.nameContains, [...argument, 'nameContains']),
    hasPartyOrganisation: filter.hasPartyOrganisation ?? null,
    paired: filter.paired ?? null,
    minPairings: filter.pairingCount?.min ?? null,
    maxPairings: filter.pairingCount?.max ?? null,
    memberOfAlliance: await idOf('alliance', 'memberOfAlliance'),
    memberOfCommittee: await idOf('big-committee', 'memberOfCommittee'),
    linkedBy: filter.linkedBy ? labelsOf(filter.linkedBy) : null,
    synthetic: filter.synthetic ?? null,
    dissolved: filter.dissolved ?? null,
    only: inBoth(
      await subjectsInStates(context, moment, within, filter.covered, filter.gap),
      await unitsOfAny(context, moment, within, filter.anyOf, argument),
    ),
    without: filter.not ? await unitIds(context, moment, filter.not, [...argument, 'not'], within) : null,
  }
}

/** Numbers are ordered by their signed value; the name, being text, has its own direction among them. */
function orderAsked(orderBy: UnitOrder[] | null | undefined): UnitOrderAsked {
  const given = orderBy?.length ? orderBy : [{ field: 'NAME', direction: 'ASC' } as UnitOrder]
  const nameAt = given.findIndex(({ field }) => field === 'NAME')
  return {
    orderBy: given
      .filter(({ field }) => field !== 'NAME')
      .map(({ field, direction }) => ({ field, sign: direction === 'DESC' ? -1 : 1 })),
    nameAt: nameAt < 0 ? given.length : nameAt,
    nameDescending: nameAt < 0 ? null : given[nameAt]?.direction === 'DESC',
  }
}

/**
 * Ids of all units that pass a filter within another, wherever they reside unless it is said. That `dissolved` is false
 * there is but its default, by which `not` would pass the dissolved, `anyOf` leave them out whatever is asked outside, and
 * a linkage of the past go as soon as its unit does: it asks nothing.
 */
export async function unitIds(
  context: Context,
  moment: Moment,
  filter: UnitFilter,
  argument: ArgumentPath,
  within: readonly string[] = [COUNTRY],
): Promise<string[]> {
  const inner = { ...filter, dissolved: filter.dissolved === true ? true : null }
  const asked = await unitsAsked(context, moment, within, inner, argument)
  const rows = await context.ask(units, { ...asked, ...orderAsked(null), ...WHOLE, keys: [...within] })
  return rows.flatMap(({ items }) => items.map(({ node }) => node.id))
}

/** Ids of the units that pass at least one of some filters; null where none is given. */
async function unitsOfAny(
  context: Context,
  moment: Moment,
  within: readonly string[],
  anyOf: UnitFilter[] | null | undefined,
  argument: ArgumentPath,
): Promise<string[] | null> {
  if (!anyOf) return null
  const found = await Promise.all(
    anyOf.map((filter, index) => unitIds(context, moment, filter, [...argument, 'anyOf', index], within)),
  )
  return [...new Set(found.flat())]
}

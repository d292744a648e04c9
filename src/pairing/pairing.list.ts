import type { Context } from '../context'
import { badUserInput } from '../errors'
import { unfiltered } from '../graph/question'
import { kindOf, linkageAt } from '../linkage/linkage.object'
import { LinkageStatus } from '../linkage/linkage.type'
import { linkageConditions } from '../linkage/linkage-conditions'
import { communityNamed, named } from '../node/named'
import type { Connection, PageArgs } from '../relay/connection'
import { connection } from '../relay/page'
import { countableLinkages } from '../tally/dimensions'
import { areaIn, tallied } from '../tally/listed'
import type { Moment } from '../time/moment'
import { addDays } from '../time/partial-date'
import { pairings, pairingsTally } from './pairing.queries'
import type { Pairing, PairingFilter, PairingOrder } from './pairing.type'

const IN_FORCE: LinkageStatus[] = ['IN_FORCE']
const ANY = Object.keys(LinkageStatus) as LinkageStatus[]

/** The pairings of an area, a unit or a Party organisation, chosen and ordered; those in force where nothing is said. */
export async function pairingsOf(
  context: Context,
  moment: Moment,
  key: string,
  filter: PairingFilter | null | undefined,
  orderBy: PairingOrder[] | null | undefined,
  pageArgs: PageArgs,
): Promise<Connection<Pairing>> {
  if (filter?.endsWithinDays != null && filter.endsWithinDays < 0)
    throw badUserInput(
      `endsWithinDays is ${filter.endsWithinDays}; it counts days from asOf on 天数不能为负`,
      ['filter', 'endsWithinDays'],
    )
  const page = context.page(pageArgs, 'pairings', key, filter, orderBy, moment)
  const linkage = await linkageConditions(
    context,
    moment,
    filter?.linkage,
    ['PAIRING'],
    ['filter', 'linkage'],
  )
  const asked = {
    asOf: moment.asOf,
    knownAt: moment.knownAt,
    status: filter?.status ?? (linkage?.anyDay ? ANY : IN_FORCE),
    linkage,
    unitKinds: filter?.unitKinds ?? null,
    unit: await named(context, moment, 'unit', filter?.unit, ['filter', 'unit']),
    community: await communityNamed(context, moment, filter?.community, ['filter', 'community']),
    endsBy: filter?.endsWithinDays == null ? null : addDays(moment.asOf, filter.endsWithinDays),
    hasSuccessor: filter?.hasSuccessor ?? null,
    minFunding: filter?.annualFunding?.min ?? null,
    maxFunding: filter?.annualFunding?.max ?? null,
    synthetic: filter?.synthetic ?? null,
  }
  const ordered = {
    orderBy: (orderBy ?? []).map(({ field, direction }) => ({ field, sign: direction === 'DESC' ? -1 : 1 })),
    after: page.after,
    limit: page.limit,
  }
  const row = await context.row(linkage ? pairings : unfiltered(pairings), { ...asked, ...ordered }, key)
  return tallied(
    connection(page, row, (each) => linkageAt<Pairing>(moment, each)),
    {
      ...countableLinkages(['PAIRING']),
      page,
      moment,
      within: areaIn(key),
      ask: (spread) =>
        context.row(
          linkage ? pairingsTally : unfiltered(pairingsTally),
          { ...spread, ...asked, kindOf },
          key,
        ),
    },
  )
}

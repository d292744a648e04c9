import type { Context } from '../context'
import type { KeyedQuestion } from '../graph/asker'
import { question, unfiltered } from '../graph/question'
import type { Connection, PageArgs, Paged, PageRow } from '../relay/connection'
import { connection, WHOLE } from '../relay/page'
import { countableLinkages } from '../tally/dimensions'
import { areaIn, type Spread, tallied } from '../tally/listed'
import type { CountedRow } from '../tally/tally.type'
import type { Moment } from '../time/moment'
import { kindOf, labelsOf, linkageAt } from './linkage.object'
import { type Linkage, type LinkageKind, type LinkageRow, LinkageStatus } from './linkage.type'
import type { LinkageConditions } from './linkage-filter.type'

export const linkageVersions: KeyedQuestion<{ knownAt: string; every: boolean }, { version: LinkageRow }> =
  question('linkageVersions')
interface LinkagesAsked extends Moment {
  labels: string[]
  status: string[]
  filter: LinkageConditions | null
}
export const linkages: KeyedQuestion<LinkagesAsked & Paged, PageRow<LinkageRow>> = question('linkages')
export const linkagesTally: KeyedQuestion<
  LinkagesAsked & Spread & { kindOf: Record<string, string> },
  PageRow<CountedRow>
> = question('linkagesTally')

const IN_FORCE: LinkageStatus[] = ['IN_FORCE']
const ANY = Object.keys(LinkageStatus) as LinkageStatus[]

/** The linkage with an id as the register said at a moment, null where it said nothing of it. */
export async function linkageById<T extends Linkage>(
  context: Context,
  moment: Moment,
  id: string,
): Promise<T | null> {
  const row = await context.row(linkageVersions, { knownAt: moment.knownAt, every: false }, id)
  return row ? linkageAt<T>(moment, row.version) : null
}

/** All versions of a linkage that there were at a moment, oldest first. */
export async function historyOf(context: Context, moment: Moment, id: string): Promise<Linkage[]> {
  const rows = await context.rows(linkageVersions, { knownAt: moment.knownAt, every: true }, id)
  return rows.map(({ version }) => linkageAt(moment, version))
}

/**
 * A page of the linkages within an area, given its code, or of those that join something, given its id; by id, those
 * in force unless `status` or the filter says otherwise.
 */
export async function linkagesPage<T extends Linkage>(
  context: Context,
  moment: Moment,
  key: string,
  kinds: readonly LinkageKind[] | null | undefined,
  args: PageArgs,
  status: readonly LinkageStatus[] | null | undefined = null,
  filter: LinkageConditions | null = null,
): Promise<Connection<T>> {
  const page = context.page(args, 'linkages', key, kinds, status, filter, moment)
  const asked = {
    ...moment,
    labels: labelsOf(kinds),
    status: [...(status ?? (filter?.anyDay ? ANY : IN_FORCE))],
    filter,
  }
  const row = await context.row(
    filter ? linkages : unfiltered(linkages),
    { ...asked, after: page.after, limit: page.limit },
    key,
  )
  return tallied(
    connection(page, row, (each) => linkageAt<T>(moment, each)),
    {
      ...countableLinkages(kinds),
      page,
      moment,
      within: areaIn(key),
      ask: (spread) =>
        context.row(filter ? linkagesTally : unfiltered(linkagesTally), { ...spread, ...asked, kindOf }, key),
    },
  )
}

/** All linkages of a kind in force that join something, given its id. */
export async function linkagesOf<T extends Linkage>(
  context: Context,
  moment: Moment,
  id: string,
  kind: LinkageKind,
): Promise<T[]> {
  const asked = { ...moment, labels: labelsOf([kind]), status: IN_FORCE, filter: null, ...WHOLE }
  const row = await context.row(unfiltered(linkages), asked, id)
  return (row?.items ?? []).map(({ node }) => linkageAt<T>(moment, node))
}

import type { Context } from '../context'
import type { KeyedQuestion } from '../graph/asker'
import { composed, question } from '../graph/question'
import { labelsOf } from '../linkage/linkage.object'
import { related } from '../node/related'
import type { Connection, PageArgs, Paged, PageRow } from '../relay/connection'
import type { Node } from '../relay/node.type'
import { connection } from '../relay/page'
import { type Moment, NOW } from '../time/moment'
import { type Source, type SourceRow, sourceAt } from './source.type'

export const sources: KeyedQuestion<
  Paged & { labels: string[]; synthetic: boolean | null; knownAt: string },
  PageRow<SourceRow>
> = composed('sources', {})
const syntheticSources = question<{ knownAt: string }, { found: boolean }>('syntheticSources')

/** A page of the sources that what lies within an area rests on. */
export async function sourcesPage(
  context: Context,
  moment: Moment,
  code: string,
  synthetic: boolean | null,
  args: PageArgs,
): Promise<Connection<Source>> {
  const page = context.page(args, 'sources', code, synthetic, moment)
  const { after, limit } = page
  const asked = { labels: labelsOf(null), synthetic, knownAt: moment.knownAt, after, limit }
  return connection(page, await context.row(sources, asked, code), (row) => sourceAt(moment, row))
}

/** The sources that an entity cites. */
export function sourcesOf(node: Node, context: Context): Promise<Source[]> {
  return related<Source>(context, node, 'CITES')
}

/** Whether anything that the viewer may see rests on synthetic data. */
export async function restsOnSynthetic(context: Context): Promise<boolean> {
  return (await context.ask(syntheticSources, { knownAt: NOW }))[0]?.found === true
}

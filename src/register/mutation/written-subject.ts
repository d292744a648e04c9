import type { Context } from '../../context'
import { exemptionVersions } from '../../exemption/exemption.queries'
import { exemptionAt } from '../../exemption/exemption.type'
import { historyOf } from '../../linkage/linkage.queries'
import { nodeById } from '../../node/nodes'
import type { Node } from '../../relay/node.type'
import type { Written } from './write-once'

/** The subject of a write as the write left it; of what it retracted, the version that was taken back. */
export async function writtenSubject(context: Context, { id, at }: Written): Promise<Node | null> {
  const moment = { asOf: context.today, knownAt: at }
  const node = await nodeById(context, moment, id)
  if (node) return node
  if (id.startsWith('exemption:')) {
    const rows = await context.rows(exemptionVersions, { knownAt: null }, id)
    const taken = rows.find(({ version }) => version.recordedTo === at)
    return taken ? exemptionAt(moment, taken.version) : null
  }
  const versions = await historyOf(context, moment, id)
  return versions.find(({ recordedTo }) => recordedTo === at) ?? null
}

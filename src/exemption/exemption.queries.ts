import type { Context } from '../context'
import type { KeyedQuestion } from '../graph/asker'
import { question } from '../graph/question'
import type { Moment } from '../time/moment'
import { type Exemption, type ExemptionRow, exemptionAt } from './exemption.type'

export const exemptionVersions: KeyedQuestion<{ knownAt: string | null }, { version: ExemptionRow }> =
  question('exemptionVersions')

/** The exemption with an id as the register said at a moment, null where it said nothing of it. */
export async function exemptionById(context: Context, moment: Moment, id: string): Promise<Exemption | null> {
  const row = await context.row(exemptionVersions, { knownAt: moment.knownAt }, id)
  return row ? exemptionAt(moment, row.version) : null
}

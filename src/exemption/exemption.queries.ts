import type { Context } from '../context'
import type { CoverageRule } from '../coverage/rules'
import type { KeyedQuestion } from '../graph/asker'
import { type Question, question } from '../graph/question'
import type { Paged, PageRow } from '../relay/connection'
import type { Moment } from '../time/moment'
import { type Exemption, type ExemptionRow, exemptionAt } from './exemption.type'

export const exemptionVersions: KeyedQuestion<{ knownAt: string | null }, { version: ExemptionRow }> =
  question('exemptionVersions')

export const exemptions: Question<
  Paged & Moment & { within: string; rule: CoverageRule | null },
  PageRow<ExemptionRow>
> = question('exemptions')

/** The exemption with an id as the register said at a moment, null where it said nothing of it. */
export async function exemptionById(context: Context, moment: Moment, id: string): Promise<Exemption | null> {
  const row = await context.row(exemptionVersions, { knownAt: moment.knownAt }, id)
  return row ? exemptionAt(moment, row.version) : null
}

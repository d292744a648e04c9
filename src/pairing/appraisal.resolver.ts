import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../context'
import type { KeyedQuestion } from '../graph/asker'
import { question } from '../graph/question'
import { Appraisal, type AppraisalRow, appraisalAt } from './appraisal.type'
import { Pairing } from './pairing.type'

const pairingAppraisals: KeyedQuestion<object, { appraisal: AppraisalRow }> = question('pairingAppraisals')

@Resolver(() => Pairing)
export class PairingAppraisalResolver {
  @FieldResolver(() => [Appraisal], {
    description: 'How the sides have appraised each other, by year 双向考评.',
  })
  async appraisals(@Root() pairing: Pairing, @Ctx() context: Context): Promise<Appraisal[]> {
    const rows = await context.rows(pairingAppraisals, pairing.moment, pairing.id)
    return rows.map(({ appraisal }) => appraisalAt(pairing.moment, appraisal))
  }
}

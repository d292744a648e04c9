import { Field, ObjectType } from 'type-graphql'
import { CoverageRule } from '../coverage/rules'
import { connectionOf } from '../relay/connection'
import { Node } from '../relay/node.type'
import { at, type Moment } from '../time/moment'
import { Period } from '../time/period.type'

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'An exemption from a rule for a time 豁免: the subject need not be linked.',
})
export class Exemption extends Node {
  @Field(() => CoverageRule, { description: 'The rule that it exempts from 规则.' })
  rule!: CoverageRule

  @Field(() => Period, { description: 'First and last day 期限.' })
  period!: Period

  @Field(() => String, { description: 'Why 原因.' })
  reason!: string

  /** Id of the subject. */
  exempts!: string
}

/** A version of an exemption as the graph gives it, with the id of its subject. */
export interface ExemptionRow {
  id: string
  rule: CoverageRule
  reason: string
  start?: string
  end?: string
  recordedTo: string
  subject: string
}

export function exemptionAt(moment: Moment, { subject, ...row }: ExemptionRow): Exemption {
  return Object.assign(at(Exemption, moment, row), {
    label: row.reason,
    period: { start: row.start, end: row.end },
    exempts: subject,
  })
}

export const ExemptionConnection = connectionOf<Exemption>('Exemption', '豁免', () => Exemption)

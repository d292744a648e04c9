import { Field, Int, ObjectType } from 'type-graphql'
import { Linkage } from '../linkage/linkage.type'
import { connectionOf } from '../relay/connection'
import { Node } from '../relay/node.type'

@ObjectType({
  implements: [Node, Linkage],
  simpleResolvers: true,
  description:
    'A unit and its members reporting for duty to a community 双报到, or more exactly to the compound or grid in `area`.',
})
export class DutyReport extends Linkage {
  @Field(() => Int, { description: 'How many members report 报到党员数.' })
  members!: number

  @Field(() => Int, { nullable: true, description: 'In how many teams 队伍数.' })
  teams?: number | null
}

export const DutyReportConnection = connectionOf<DutyReport>('DutyReport', '双报到', () => DutyReport)

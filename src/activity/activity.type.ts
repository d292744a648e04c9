import { Field, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../relay/connection'
import { Node } from '../relay/node.type'
import { at, type Moment } from '../time/moment'
import { LocalDate } from '../time/scalars'

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'Something held under a pairing, an alliance or a big committee 共建活动.',
})
export class Activity extends Node {
  @Field(() => String, { description: 'Title 标题.' })
  title!: string

  @Field(() => LocalDate, { description: 'Day on which it was held 日期.' })
  heldOn!: string

  @Field(() => Int, { nullable: true, description: 'How many people took part 参加人数.' })
  people?: number | null
}

/** An activity as the graph gives it: `activity {.*}`. */
export interface ActivityRow {
  id: string
  title: string
}

export function activityAt(moment: Moment, row: ActivityRow): Activity {
  return Object.assign(at(Activity, moment, row), { label: row.title })
}

export const ActivityConnection = connectionOf<Activity>('Activity', '共建活动', () => Activity)

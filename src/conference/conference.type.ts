import { Field, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../relay/connection'
import { Node } from '../relay/node.type'
import { at, type Moment } from '../time/moment'
import { LocalDate } from '../time/scalars'

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'A standing conference of an area, big committee or alliance 联席会议, with the interval at which it must meet.',
})
export class JointConference extends Node {
  @Field(() => String, { description: 'Name 名称.' })
  name!: string

  @Field(() => Int, { description: 'It must meet at least once in so many months 间隔月数.' })
  everyMonths!: number
}

@ObjectType({ implements: Node, simpleResolvers: true, description: 'A meeting of a joint conference 会议.' })
export class Meeting extends Node {
  @Field(() => LocalDate, { description: 'Day on which it was held 日期.' })
  heldOn!: string
}

@ObjectType({ implements: Node, simpleResolvers: true, description: 'A matter raised at a meeting 议题.' })
export class Matter extends Node {
  @Field(() => String, { description: 'Title 标题.' })
  title!: string

  @Field(() => LocalDate, { nullable: true, description: 'Day on which it was raised 提出日期.' })
  raisedOn?: string | null

  @Field(() => LocalDate, { nullable: true, description: 'Day on which it was settled 解决日期.' })
  resolvedOn?: string | null
}

/** A conference as the graph gives it: `conference {.*}`. */
export interface JointConferenceRow {
  id: string
  name: string
}

/** A meeting as the graph gives it: `meeting {.*}`. */
export interface MeetingRow {
  id: string
  heldOn: string
}

/** A matter as the graph gives it: `matter {.*}`. */
export interface MatterRow {
  id: string
  title: string
}

export function jointConferenceAt(moment: Moment, row: JointConferenceRow): JointConference {
  return Object.assign(at(JointConference, moment, row), { label: row.name })
}

export function meetingAt(moment: Moment, row: MeetingRow): Meeting {
  return Object.assign(at(Meeting, moment, row), { label: row.heldOn })
}

export function matterAt(moment: Moment, row: MatterRow): Matter {
  return Object.assign(at(Matter, moment, row), { label: row.title })
}

export const JointConferenceConnection = connectionOf<JointConference>(
  'JointConference',
  '联席会议',
  () => JointConference,
)
export const MatterConnection = connectionOf<Matter>('Matter', '议题', () => Matter)
export const MeetingConnection = connectionOf<Meeting>('Meeting', '会议', () => Meeting)

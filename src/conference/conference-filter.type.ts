import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { AreaLevel } from '../area/area.type'
import { TrendStep } from '../coverage/coverage.type'
import { trendDays } from '../coverage/trend'
import type { ArgumentPath } from '../errors'
import { describedEnum } from '../relay/described-enum'
import { addDays } from '../time/partial-date'
import { LocalDate } from '../time/scalars'
import { Unit } from '../unit/unit.type'

export const ConferenceBody = describedEnum('ConferenceBody', 'Whose joint conference it is 联席会议主体.', {
  AREA: 'Of an area 区域',
  BIG_COMMITTEE: 'Of a big committee 大工委、大党委',
  ALLIANCE: 'Of an alliance 党建联盟',
})
export type ConferenceBody = keyof typeof ConferenceBody

@InputType({ description: 'A rhythm of meetings that was not kept 未按频次召开.' })
export class MissedMeetings {
  @Field(() => LocalDate, { description: 'First day 起始日.' })
  from!: string

  @Field(() => LocalDate, { description: 'Last day 截止日.' })
  to!: string

  @Field(() => TrendStep, {
    defaultValue: 'QUARTER',
    description: 'Every stretch of this length from the first day on 时段长度.',
  })
  step!: TrendStep

  @Field(() => Int, { defaultValue: 1, description: 'So many meetings in each, 1 or more 每段次数.' })
  times!: number
}

@InputType({ description: 'Which joint conferences 联席会议筛选; conditions given together must all hold.' })
export class JointConferenceFilter {
  @Field(() => [ConferenceBody], { nullable: true, description: 'Of any of these 联席会议主体.' })
  of?: ConferenceBody[] | null

  @Field(() => [AreaLevel], {
    nullable: true,
    description: 'Whose area, or that of its committee or alliance, is of any of these levels 区域层级.',
  })
  areaLevels?: AreaLevel[] | null

  @Field(() => MissedMeetings, {
    nullable: true,
    description: 'That met less often in at least one of the stretches 未按频次召开.',
  })
  missed?: MissedMeetings | null
}

@ObjectType({
  simpleResolvers: true,
  description: 'How often a conference met in a stretch of days 召开次数.',
})
export class MeetingCount {
  @Field(() => LocalDate, { description: 'First day 起始日.' })
  from!: string

  @Field(() => LocalDate, { description: 'Last day 截止日.' })
  to!: string

  @Field(() => Int, { description: 'Number of meetings 次数.' })
  count!: number
}

@ObjectType({
  simpleResolvers: true,
  description: 'How often a unit came to the meetings of a conference 出席情况.',
})
export class ConferenceAttendance {
  @Field(() => Unit, { description: 'The unit 单位.' })
  unit!: Unit

  @Field(() => Int, { description: 'Number of meetings that it came to 出席次数.' })
  attended!: number

  @Field(() => Int, { description: 'Number of meetings that there were 召开次数.' })
  held!: number
}

export interface Stretch {
  from: string
  to: string
}

/** The stretches of days of one length from one day on, the last cut off at another. */
export function stretchesOf(
  from: string,
  to: string,
  step: TrendStep,
  argument: ArgumentPath = [],
): Stretch[] {
  const days = trendDays(from, to, step, argument)
  return days.map((day, index) => ({
    from: day,
    to: index + 1 < days.length ? addDays(days[index + 1]!, -1) : to,
  }))
}

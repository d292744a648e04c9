import { Field, ObjectType } from 'type-graphql'
import { Linkage } from '../linkage/linkage.type'
import { describedEnum } from '../relay/described-enum'
import { DateTime, PartialDate } from '../time/scalars'

export const TimelineEventType = describedEnum('TimelineEventType', 'What happened to a linkage 事件类型.', {
  STARTED: 'It began, as the register says now 开始',
  ENDED: 'It ended, or is to end, as agreed 到期',
  TERMINATED: 'It was ended before its time; the first day no longer in force 终止',
  CORRECTED: 'The register corrected or retracted what it said of it 更正',
})
export type TimelineEventType = keyof typeof TimelineEventType

@ObjectType({ simpleResolvers: true, description: 'Something that happened to a linkage 时间线事件.' })
export class TimelineEvent {
  @Field(() => PartialDate, {
    nullable: true,
    description: 'When, as exactly as the register knows; null where a start is unknown 日期.',
  })
  on!: string | null

  @Field(() => DateTime, { description: 'Since when the register has said so 记录时间.' })
  recordedAt!: string

  @Field(() => TimelineEventType, { description: 'What happened 类型.' })
  type!: TimelineEventType

  @Field(() => Linkage, {
    description: 'The version of the linkage that says so; of a retraction, the one that was retracted 关联.',
  })
  linkage!: Linkage

  @Field(() => String, { description: 'The event in one line 标题.' })
  title!: string
}

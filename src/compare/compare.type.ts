import { Field, ObjectType } from 'type-graphql'
import type { LinkageKind } from '../linkage/linkage.type'
import type { Moment } from '../time/moment'
import { LocalDate } from '../time/scalars'

@ObjectType({
  simpleResolvers: true,
  description: 'What is in force on one day beside what is on another 对比: two reports of one register.',
})
export class Comparison {
  @Field(() => LocalDate, { description: 'The first day 起始日.' })
  from!: string

  @Field(() => LocalDate, { description: 'The second day 截止日.' })
  to!: string

  /** What both sides are about. */
  code!: string
  kinds!: LinkageKind[] | null
  before!: Moment
  now!: Moment
}

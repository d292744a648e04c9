import { Field, InputType } from 'type-graphql'
import { PartialDate } from './scalars'

@InputType({
  description:
    'First and last day, both inclusive 期限; an absent one leaves that side open, in an amendment as it is.',
})
export class PeriodInput {
  @Field(() => PartialDate, { nullable: true, description: 'First day 开始.' })
  start?: string | null

  @Field(() => PartialDate, { nullable: true, description: 'Last day 结束.' })
  end?: string | null
}

import { Field, ObjectType } from 'type-graphql'
import { PartialDate } from './scalars'

@ObjectType({
  simpleResolvers: true,
  description:
    'First and last day in force, both inclusive 期限. A null start is unknown; a null end is open.',
})
export class Period {
  @Field(() => PartialDate, { nullable: true, description: 'First day 开始; null: unknown.' })
  start?: string | null

  @Field(() => PartialDate, { nullable: true, description: 'Last day 结束; null: open.' })
  end?: string | null
}

import { ArgsType, Field } from 'type-graphql'
import { StreetKind } from '../area/area.type'
import { PageArgs } from '../relay/connection'
import { IntRange, OrderDirection } from '../relay/filter.type'
import { TallyDimension, TallyMeasure } from './dimensions'

/** How the entries of a list, whichever they are, are counted. */
@ArgsType()
export class TallyArgs extends PageArgs {
  @Field(() => [TallyDimension], {
    description: 'One to three different dimensions that these have 统计维度.',
  })
  by!: TallyDimension[]

  @Field(() => TallyMeasure, {
    nullable: true,
    description: 'Gives each row also the sum, mean and median of this 统计指标.',
  })
  measure?: TallyMeasure | null

  @Field(() => TallyDimension, {
    nullable: true,
    description:
      'Count different values of this dimension instead; one whose value is not known counts for itself 计数对象.',
  })
  counting?: TallyDimension | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Of communities only urban ones (true) or only others (false) 城市社区.',
  })
  urban?: boolean | null

  @Field(() => [StreetKind], {
    nullable: true,
    description: 'At street level only areas of these kinds 街道级类型.',
  })
  streetKinds?: StreetKind[] | null

  @Field(() => IntRange, { nullable: true, description: 'Only rows with such a count 数量范围.' })
  having?: IntRange | null

  @Field(() => OrderDirection, {
    nullable: true,
    defaultValue: 'DESC',
    description: 'By count, which way; then by the values 排序方向.',
  })
  orderBy?: OrderDirection | null
}

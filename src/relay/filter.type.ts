import { Field, Float, InputType, Int } from 'type-graphql'
import { describedEnum } from './described-enum'

export const OrderDirection = describedEnum('OrderDirection', 'Which way a list is ordered 排序方向.', {
  ASC: 'Smallest first 升序',
  DESC: 'Largest first 降序',
})
export type OrderDirection = keyof typeof OrderDirection

@InputType({
  description:
    'A range of whole numbers, both ends inclusive 整数范围; an absent end is open, and without either nothing is asked.',
})
export class IntRange {
  @Field(() => Int, { nullable: true, description: 'At least 最小值.' })
  min?: number | null

  @Field(() => Int, { nullable: true, description: 'At most 最大值.' })
  max?: number | null
}

@InputType({
  description:
    'A range of numbers, both ends inclusive 数值范围; an absent end is open, and without either nothing is asked.',
})
export class FloatRange {
  @Field(() => Float, { nullable: true, description: 'At least 最小值.' })
  min?: number | null

  @Field(() => Float, { nullable: true, description: 'At most 最大值.' })
  max?: number | null
}

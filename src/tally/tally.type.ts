import { Field, Float, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../relay/connection'
import { at, type Moment, Timed } from '../time/moment'
import { TallyDimension } from './dimensions'

@ObjectType({ simpleResolvers: true, description: 'The value of one dimension 维度取值.' })
export class TallyKey extends Timed {
  @Field(() => TallyDimension, { description: 'The dimension 维度.' })
  dimension!: TallyDimension

  @Field(() => String, {
    description:
      'The id of a unit, area, body, grid or person; the name of a kind, tier or post as it is in this schema (of an ' +
      'appointment the post’s own words); the four digits of a year; empty where it is not known 取值.',
  })
  value!: string
}

@ObjectType({
  simpleResolvers: true,
  description: 'How many linkages, or what else was asked to be counted, have these values 分布统计行.',
})
export class TallyRow {
  @Field(() => [TallyKey], { description: 'A value for each dimension, in the order asked 维度取值.' })
  keys!: TallyKey[]

  @Field(() => Int, { description: 'How many 数量.' })
  count!: number

  @Field(() => Int, {
    nullable: true,
    description: 'How many of them pass `part` too 其中; null where it was not given.',
  })
  part!: number | null

  @Field(() => Float, {
    nullable: true,
    description: 'part / count 占比; null where `part` was not given or the count is 0.',
  })
  share!: number | null
}

/** A row as the graph gives it, its keys in the order of the dimensions. */
export interface CountedRow {
  keys: string[]
  count: number
  part: number
}

export function tallyRowAt(
  moment: Moment,
  by: readonly TallyDimension[],
  { keys, count, part }: CountedRow,
  withPart: boolean,
): TallyRow {
  return Object.assign(new TallyRow(), {
    count,
    part: withPart ? part : null,
    share: withPart && count > 0 ? part / count : null,
    keys: keys.map((value, index) => at(TallyKey, moment, { dimension: by[index], value })),
  })
}

export const TallyConnection = connectionOf<TallyRow>('Tally', '分布统计', () => TallyRow)

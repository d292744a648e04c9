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
      'appointment the post’s own words), in its own words a category; 2024, 2024-Q2 or 2024-06; empty where it is not known 取值.',
  })
  value!: string
}

@ObjectType({
  simpleResolvers: true,
  description: 'How many entries, or what else was asked to be counted, have these values 分布统计行.',
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

  @Field(() => Int, {
    nullable: true,
    description: 'Of how many the `measure` is known 指标已知数; null where none was given.',
  })
  known!: number | null

  @Field(() => Float, {
    nullable: true,
    description: 'Sum of the `measure`; null where it is known of none 合计.',
  })
  sum!: number | null

  @Field(() => Float, {
    nullable: true,
    description: 'Mean over those of which it is known; null where it is of none 平均值.',
  })
  mean!: number | null

  @Field(() => Float, {
    nullable: true,
    description:
      'The one in the middle of those of which it is known, or between the two there; null where it is of none 中位数.',
  })
  median!: number | null
}

/** A row as the graph gives it, its keys in the order of the dimensions. */
export interface CountedRow {
  keys: string[]
  count: number
  part: number
  known: number
  total: number
  mean: number | null
  median: number | null
}

/** What was asked of the rows of a tally. */
interface Wanted {
  by: readonly TallyDimension[]
  part: boolean
  measure: boolean
}

export function tallyRowAt(moment: Moment, row: CountedRow, wanted: Wanted): TallyRow {
  const { count, part, known } = row
  return Object.assign(new TallyRow(), {
    count,
    part: wanted.part ? part : null,
    share: wanted.part && count > 0 ? part / count : null,
    known: wanted.measure ? known : null,
    sum: wanted.measure && known > 0 ? row.total : null,
    mean: wanted.measure ? row.mean : null,
    median: wanted.measure ? row.median : null,
    keys: row.keys.map((value, index) => at(TallyKey, moment, { dimension: wanted.by[index], value })),
  })
}

export const TallyConnection = connectionOf<TallyRow>('Tally', '分布统计', () => TallyRow)

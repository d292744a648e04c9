import { Field, Float, Int, ObjectType } from 'type-graphql'
import { Area } from '../area/area.type'
import { enumOf } from '../relay/described-enum'
import { Source } from '../source/source.type'
import { LocalDate } from '../time/scalars'
import { figureBounds } from './figures.terms'

export const FigureBound = enumOf(figureBounds)
export type FigureBound = keyof typeof FigureBound

@ObjectType({
  simpleResolvers: true,
  description: 'A published figure beside the same figure counted in the graph 公布数与台账数.',
})
export class ReconciledFigure {
  @Field(() => String, { description: 'Key of the figure 指标.' })
  key!: string

  @Field(() => String, { description: 'Title as published 名称.' })
  title!: string

  @Field(() => Float, { description: 'The published value 公布数.' })
  published!: number

  @Field(() => FigureBound, { description: 'How exactly it was published 数值界限.' })
  bound!: FigureBound

  @Field(() => String, { description: 'What it counts, such as people or CNY_10k (ten thousand yuan) 单位.' })
  unit!: string

  @Field(() => String, { nullable: true, description: 'The time that it speaks of 时期.' })
  period!: string | null

  @Field(() => Float, { nullable: true, description: 'The same counted in the graph 台账数.' })
  counted!: number | null

  @Field(() => LocalDate, {
    description: 'The day counted at: the figure’s own, else the one asked for 计数日.',
  })
  asOf!: string

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the count is within the bound; null without a count 是否一致.',
  })
  agrees!: boolean | null

  @Field(() => String, { nullable: true, description: 'Why there is no count 不可计数的原因.' })
  notCountable!: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Other published figures of the place with which it cannot be true: parts that come to more than their whole, or the ' +
      'same figure published otherwise for the same time 公布数据之间的矛盾.',
  })
  contradicts!: string | null

  @Field(() => Source, { description: 'Where it was published 来源.' })
  source!: Source
}

@ObjectType({
  simpleResolvers: true,
  description: 'The published figures of an area and those within it, each beside its count 对账.',
})
export class Reconciliation {
  @Field(() => Area, { description: 'The area 区域.' })
  area!: Area

  @Field(() => [ReconciledFigure], { description: 'Figure by figure, by area and id 逐项.' })
  items!: ReconciledFigure[]

  @Field(() => Int, { description: 'How many counts agree 一致数.' })
  agreeing!: number

  @Field(() => Int, { description: 'How many counts differ 不一致数.' })
  differing!: number

  @Field(() => Int, { description: 'How many figures have no count 不可计数.' })
  notCountable!: number
}

@ObjectType({
  simpleResolvers: true,
  description: 'An area for which figures have been published 有公布数据的区域.',
})
export class PublishedArea {
  @Field(() => Area, { description: 'The area 区域.' })
  area!: Area

  @Field(() => Int, { description: 'How many figures speak of it 公布数据项数.' })
  figures!: number

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The last day that one of them speaks of; null if none names a day 最近数据日.',
  })
  latest!: string | null
}

import { Field, Int, InterfaceType } from 'type-graphql'
import { connectionOf } from '../relay/connection'
import { enumOf } from '../relay/described-enum'
import { Node } from '../relay/node.type'
import { Source, type SourceRow } from '../source/source.type'
import { Period } from '../time/period.type'
import { DateTime, LocalDate } from '../time/scalars'
import { linkageKinds, linkageStatuses } from './linkage.terms'

export const LinkageKind = enumOf(linkageKinds)
export type LinkageKind = keyof typeof LinkageKind

export const LinkageStatus = enumOf(linkageStatuses)
export type LinkageStatus = keyof typeof LinkageStatus

/** A version of a linkage as every question returns it: its properties, what it joins and what it rests on. */
export interface LinkageRow {
  id: string
  version: number
  start?: string
  end?: string
  terminatedOn?: string
  earliestStart: string
  latestStart: string
  earliestEnd: string
  latestEnd: string
  recordedFrom: string
  recordedTo: string
  /** Each end by the type of the relationship that leads to it. */
  ends: { as: string; node: { id: string; name?: string; title?: string } }[]
  sources: SourceRow[]
}

@InterfaceType({
  implements: Node,
  description:
    'A linkage 关联: joins two or more things for a time, under sources, with its history of corrections.',
})
export abstract class Linkage extends Node {
  @Field(() => LinkageKind, { description: 'Kind 类型.' })
  kind!: LinkageKind

  @Field(() => Period, { description: 'First and last day as agreed 期限.' })
  period!: Period

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day no longer in force, where it was ended before its time 终止日期.',
  })
  terminatedOn?: string | null

  @Field(() => [Source], { description: 'Where it comes from 来源.' })
  sources!: Source[]

  @Field(() => Boolean, { description: 'Whether it is synthetic sample data 合成数据.' })
  synthetic!: boolean

  @Field(() => Int, { description: 'Number of this version, 1 for what was first recorded 版本.' })
  version!: number

  @Field(() => DateTime, { description: 'Since when the register has said so 记录时间.' })
  recordedFrom!: string

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when it said so; null: the current version 更正时间.',
  })
  recordedTo!: string | null

  /** The version as the graph gave it. */
  row!: LinkageRow
}

export const LinkageConnection = connectionOf<Linkage>('Linkage', '关联', () => Linkage)

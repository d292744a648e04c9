import { Field, Float, InputType, ObjectType } from 'type-graphql'
import { AreaLevel } from '../area/area.type'
import { connectionOf } from '../relay/connection'
import { enumOf } from '../relay/described-enum'
import { Node } from '../relay/node.type'
import { at, type Moment } from '../time/moment'
import { DateTime } from '../time/scalars'
import { serviceCallStatuses } from './service-call.terms'

export const ServiceCallStatus = enumOf(serviceCallStatuses)
export type ServiceCallStatus = keyof typeof ServiceCallStatus

@InputType({ description: 'Which service calls 吹哨筛选.' })
export class ServiceCallFilter {
  @Field(() => [AreaLevel], {
    nullable: true,
    description: 'With a step at each of these levels by asOf 经过的层级.',
  })
  passed?: AreaLevel[] | null
}

@ObjectType({ simpleResolvers: true, description: 'A step of a call through the levels 流转.' })
export class ServiceCallStep {
  @Field(() => DateTime, { description: 'When 时间.' })
  at!: string

  @Field(() => AreaLevel, { description: 'At which level 层级.' })
  level!: AreaLevel

  @Field(() => ServiceCallStatus, { description: 'What it then was 状态.' })
  status!: ServiceCallStatus

  @Field(() => String, { nullable: true, description: 'By whom 经办.' })
  by?: string | null

  @Field(() => String, { nullable: true, description: 'Note 备注.' })
  note?: string | null

  @Field(() => Float, {
    nullable: true,
    description:
      'Hours from it to the next step, spent at its level; after the last, to the end of asOf while the call is not ' +
      'resolved, else null 停留小时数.',
  })
  hours!: number | null
}

/** A step as the graph gives it. */
export type ServiceCallStepRow = Omit<ServiceCallStep, 'hours'>

/** How far a call had come, and where and when it was raised. */
export interface ServiceCallStatusRow {
  status: ServiceCallStatus
  from: { at: string; level: AreaLevel }
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A call raised at one level, passed up through others and answered by units 吹哨报到.',
})
export class ServiceCall extends Node {
  @Field(() => String, { description: 'Title 标题.' })
  title!: string

  @Field(() => DateTime, { description: 'When it was raised 提出时间.' })
  raisedOn!: string
}

/** A call as the graph gives it: `call {.*}`. */
export interface ServiceCallRow {
  id: string
  title: string
}

export function serviceCallAt(moment: Moment, row: ServiceCallRow): ServiceCall {
  return Object.assign(at(ServiceCall, moment, row), { label: row.title })
}

export const ServiceCallConnection = connectionOf<ServiceCall>('ServiceCall', '吹哨报到', () => ServiceCall)

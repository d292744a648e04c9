import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { CoverageRule } from '../coverage/rules'
import { LinkageKind } from '../linkage/linkage.type'
import { connectionOf } from '../relay/connection'
import { describedEnum, enumOf } from '../relay/described-enum'
import { IntRange, OrderDirection } from '../relay/filter.type'
import { Node } from '../relay/node.type'
import { at, type Moment } from '../time/moment'
import { LocalDate } from '../time/scalars'
import { unitKinds, unitTiers } from './unit.terms'

export const UnitKind = enumOf(unitKinds)
export type UnitKind = keyof typeof UnitKind

export const UnitTier = enumOf(unitTiers)
export type UnitTier = keyof typeof UnitTier

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'A unit 单位. It is a resident unit 驻区单位 where `residence` is set: the community (or, if only that is known, ' +
    'the street) that it sits in.',
})
export class Unit extends Node {
  @Field(() => String, { description: 'Name 名称.' })
  name!: string

  @Field(() => [String], { description: 'Names that it had before 曾用名.' })
  formerNames!: string[]

  @Field(() => UnitKind, { description: 'Kind 类型.' })
  kind!: UnitKind

  @Field(() => UnitTier, { description: 'Whose unit it is 隶属层级.' })
  tier!: UnitTier

  @Field(() => Boolean, {
    description: 'Whether it is a non-public enterprise or a social organisation 两新组织.',
  })
  twoNew!: boolean

  @Field(() => String, {
    nullable: true,
    description: 'Unified social credit code, 18 characters 统一社会信用代码.',
  })
  creditCode?: string | null

  @Field(() => Int, { nullable: true, description: 'Number of its Party members 党员数.' })
  partyMembers?: number | null

  @Field(() => LocalDate, {
    nullable: true,
    description: 'From this day on it is in no population 注销日期.',
  })
  dissolvedOn?: string | null
}

/** A unit as the graph gives it: `unit {.*}`. */
export interface UnitRow {
  id: string
  name: string
}

export function unitAt(moment: Moment, row: UnitRow): Unit {
  return Object.assign(at(Unit, moment, row), { label: row.name })
}

export const UnitConnection = connectionOf<Unit>('Unit', '单位', () => Unit)

@InputType({ description: 'Which units 单位筛选; conditions given together must all hold.' })
export class UnitFilter {
  @Field(() => [UnitKind], { nullable: true, description: 'Of any of these kinds 类型.' })
  kinds?: UnitKind[] | null

  @Field(() => [UnitTier], { nullable: true, description: 'Of any of these tiers 隶属层级.' })
  tiers?: UnitTier[] | null

  @Field(() => Boolean, { nullable: true, description: 'Whether it is of the two new kinds 两新组织.' })
  twoNew?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Whether its residence is known 驻区单位.' })
  resident?: boolean | null

  @Field(() => String, { nullable: true, description: 'Part of the name 名称包含.' })
  nameContains?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Whether it has a Party organisation 有无党组织.' })
  hasPartyOrganisation?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it has a pairing in force at asOf 是否已结对.',
  })
  paired?: boolean | null

  @Field(() => IntRange, { nullable: true, description: 'Number of its pairings in force at asOf 结对数.' })
  pairingCount?: IntRange | null

  @Field(() => [CoverageRule], {
    nullable: true,
    description:
      'In the population of each of these rules, which must be about units, and COVERED at asOf 已覆盖.',
  })
  covered?: CoverageRule[] | null

  @Field(() => [CoverageRule], {
    nullable: true,
    description:
      'In the population of each of these rules, which must be about units, and GAP at asOf 有缺口.',
  })
  gap?: CoverageRule[] | null

  @Field(() => ID, { nullable: true, description: 'A member of this alliance at asOf 联盟成员.' })
  memberOfAlliance?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'With a seat in this big committee at asOf 委员会成员单位.',
  })
  memberOfCommittee?: string | null

  @Field(() => [LinkageKind], {
    nullable: true,
    description:
      'With a linkage of each of these kinds, which must be such as join units, in force at asOf 已有关联.',
  })
  linkedBy?: LinkageKind[] | null

  @Field(() => UnitFilter, {
    nullable: true,
    description:
      'Not passing this 排除: `not: {linkedBy: [DUTY_REPORT]}` are units that report to no community.',
  })
  not?: UnitFilter | null

  @Field(() => [UnitFilter], {
    nullable: true,
    description: 'Passing any of these too, such as of a central tier or a school 任一条件.',
  })
  anyOf?: UnitFilter[] | null

  @Field(() => Boolean, { nullable: true, description: 'Whether it is synthetic sample data 合成数据.' })
  synthetic?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description:
      'false: without those dissolved by asOf; true: only these; null: both. Where units are not what is listed, as in a ' +
      'filter of linkages, and within `not` and `anyOf`, false asks nothing: `not: {dissolved: true}` leaves them out 已注销.',
  })
  dissolved?: boolean | null
}

export const UnitOrderField = describedEnum('UnitOrderField', 'What units are ordered by 排序字段.', {
  NAME: 'Name, by Unicode code point 名称',
  PAIRING_COUNT: 'Number of pairings in force at asOf 结对数',
  LINKAGE_COUNT: 'Number of linkages in force at asOf 关联数',
  PARTY_MEMBERS: 'Number of Party members, unknown last 党员数',
  SOLE_PARTNER_COUNT: 'Number of communities whose only partner it is at asOf 唯一共建单位的社区数',
})
export type UnitOrderField = keyof typeof UnitOrderField

@InputType({ description: 'An order of units 单位排序; ties go by the next order given, and last by id.' })
export class UnitOrder {
  @Field(() => UnitOrderField, { description: 'What to order by 排序字段.' })
  field!: UnitOrderField

  @Field(() => OrderDirection, { defaultValue: 'ASC', description: 'Which way 方向.' })
  direction!: OrderDirection
}
